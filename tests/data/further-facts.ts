/**
 * The fifteen accounts of which only the beginning was read: what each says on each point, by hand. A value is written short:
 * a figure after its bound, a period as its two days, names and what prose gives as a list; `stated` where there is no more to it.
 */
export const FURTHER: Record<string, Record<string, string>> = {
  'ars-technica-2026-06-25': {
    'letter-date': '2026-06-10', 'letter-recipient': 'tim-scott elizabeth-warren', 'campaign-period': '2026-04-22/2026-06-05',
    'exchanges-count': 'over 28800000', 'accounts-count': 'nearly 25000', 'accounts-operator': 'alibaba-affiliates qwen-lab', 'largest-known': 'stated',
    'capabilities-targeted': 'agentic-reasoning software-engineering long-horizon-tasks', 'alibaba-response': 'not-reached',
  },
  'ars-technica-2026-07-06': {
    'hidden-code-label': 'tracker steganography backdoor', 'hidden-code-target': 'users-in-china', 'hidden-code-discovery': 'thereallo',
    'hidden-code-mechanism': 'time-zone proxy ai-lab-links', 'anthropic-acknowledgement': 'thariq-shihipar', 'experiment-start': '2026-03',
    'anthropic-explanation': 'account-abuse resale distillation', 'accounts-operator': 'qwen-lab', 'alibaba-response': 'no-comment',
    'ban-report-source': 'south-china-morning-post', 'ban-notice-date': '2026-07-03', 'high-risk-list': 'with-vulnerabilities', 'removal-date': 'no-day',
  },
  'techcrunch-2026-07-04': {
    'ban-announced': 'claude-code', 'ban-effective-date': '2026-07-10', 'ban-report-source': 'several-reports', 'sales-restriction': 'chinese-companies owned-abroad',
    'bypass-blocking': 'none', 'hidden-code-discovery': 'reddit-post', 'hidden-code-target': 'chinese-users', 'anthropic-acknowledgement': 'thariq-shihipar',
    'experiment-start': '2026-03', 'anthropic-explanation': 'account-abuse resale distillation', 'removal-date': 'no-day', 'high-risk-list': 'high-risk', 'alternative-tool': 'qoder',
  },
  'toms-hardware-2026-07-05': {
    'ban-announced': 'claude-code', 'accounts-operator': 'qwen-lab', 'largest-known': 'stated', 'ban-effective-date': '2026-07-10', 'hidden-code-target': 'users-in-china ai-lab-users',
    'hidden-code-label': 'hidden-code backdoor', 'hidden-code-discovery': 'security-researchers claudeai-user', 'ban-report-source': 'south-china-morning-post chinese-outlets',
    'high-risk-list': 'with-vulnerabilities', 'alternative-tool': 'qoder', 'models-to-delete': 'sonnet opus fable', 'hidden-code-version': '2.1.91', 'hidden-code-release': '2026-04-02',
  },
  'the-seoul-globe': {
    'ban-effective-date': '2026-07-10', 'hidden-code-label': 'backdoor hidden-tracking-code spyware', 'high-risk-list': 'high-risk', 'ban-report-source': 'reuters',
    'alternative-tool': 'qoder', 'hidden-code-discovery': 'legitmichel777 thereallo', 'hidden-code-target': 'china-linked-users', 'hidden-code-mechanism': 'proxy system-prompt',
    'anthropic-acknowledgement': 'thariq-shihipar', 'experiment-start': '2026-03', 'anthropic-explanation': 'account-abuse resale distillation', 'removal-date': 'july-1',
    'sales-restriction': 'chinese-companies owned-abroad',
  },
  'the-news-international-2026-07-03': {
    'ban-announced': 'claude-code', 'ban-report-source': 'reuters', 'ban-effective-date': '2026-07-10', 'hidden-code-target': 'chinese-users', 'hidden-code-label': 'hidden-detection',
    'hidden-code-discovery': 'legitmichel777', 'hidden-code-release': '2026-04-02', 'hidden-code-version': '2.1.91',
    'hidden-code-mechanism': 'time-zone proxy entries-147 date-format apostrophe', 'anthropic-acknowledgement': 'thariq-shihipar',
    'anthropic-explanation': 'resale distillation', 'removal-date': 'july-1',
  },
  tmtpost: {
    'ban-effective-date': '2026-07-10', 'high-risk-list': 'high-risk', 'hidden-code-label': 'backdoor', 'hidden-code-target': 'china-linked-users',
    'models-to-delete': 'sonnet opus fable claude-code', subsidy: 'inside-quota outside-models weekly-limit', 'letter-date': '2026-06-10',
    'letter-recipient': 'senate-banking-committee', 'accounts-count': 'about 25000', 'exchanges-count': 'over 28000000', 'campaign-period': '2026-04-22/2026-06-05',
    'accounts-operator': 'alibaba', 'scale-quote': 'industrial', 'account-restrictions': 'risk-controls',
  },
  aibase: {
    'models-to-delete': 'sonnet opus fable claude-code', 'ban-effective-date': '2026-07-10', subsidy: 'free-quota reimbursement weekly-hundreds',
    'hidden-code-discovery': 'developer-community', 'hidden-code-release': '2026-04', 'hidden-code-label': 'hidden-detection', 'hidden-code-mechanism': 'time-zone domains',
    'anthropic-acknowledgement': 'anthropic', 'experiment-start': '2026-03', 'anthropic-explanation': 'account-abuse distillation', 'removal-date': 'july-2',
  },
  'china-daily': {
    'ban-report-source': 'china-daily', 'ban-announced': 'claude-models-and-tools', 'ban-effective-date': '2026-07-10', 'models-to-delete': 'sonnet opus fable claude-code',
    subsidy: 'inside-quota outside-models weekly-limit', 'hidden-code-target': 'china-linked-users', 'hidden-code-label': 'hidden-detection',
    'hidden-code-discovery': 'reddit-user', 'hidden-code-mechanism': 'date-format',
  },
  'central-news-agency-2026-07-03': {
    'ban-report-source': 'zhidongxi', 'models-to-delete': 'sonnet opus fable claude-code', 'hidden-code-label': 'backdoor', 'ban-effective-date': '2026-07-10',
    'high-risk-list': 'high-risk', subsidy: 'inside-quota outside-models weekly-limit', 'letter-public-date': '2026-06-24', 'letter-date': '2026-06-10',
    'letter-recipient': 'senate-banking-committee', 'exchanges-count': 'over 28000000', 'accounts-count': 'about 25000', 'campaign-period': '2026-04-22/2026-06-05', 'scale-quote': 'industrial',
  },
  'yicai-2026-07-03': {
    'ban-effective-date': '2026-07-10', 'ban-report-source': 'alibaba-insider', 'high-risk-list': 'high-risk', 'alternative-tool': 'qoder', subsidy: 'payment-ended',
    'hidden-code-discovery': 'not-named', 'hidden-code-mechanism': 'time-zone chinese-domains', 'sales-restriction': 'controlled-abroad', 'account-restrictions': 'teams-2025',
  },
  'geeknews-2026-07-03': {
    'ban-report-source': 'reuters', 'hidden-code-label': 'backdoor', 'hidden-code-discovery': 'developers', 'hidden-code-mechanism': 'time-zone proxy markers',
    'hidden-code-target': 'china-linked-users', 'anthropic-acknowledgement': 'employee', 'experiment-start': '2026-03', 'anthropic-explanation': 'resale distillation', 'alternative-tool': 'qoder',
  },
  'ai-hola-ban': {
    'ban-announced': 'claude-code', 'models-to-delete': 'sonnet opus fable', 'ban-effective-date': '2026-07-10', 'alternative-tool': 'qoder', 'hidden-code-target': 'via-china ai-lab-users',
    'ban-report-source': 'south-china-morning-post', 'high-risk-list': 'high-risk', 'letter-recipient': 'senate-banking-committee', 'letter-date': '2026-06', 'largest-known': 'stated',
    'accounts-count': 'about 25000', 'exchanges-count': 'exact 28800000', 'alibaba-response': 'denial', 'hidden-code-discovery': 'developer', 'hidden-code-version': '2.1.91',
    'anthropic-acknowledgement': 'anthropic',
  },
  'ai-hola-letter': {
    'accounts-operator': 'alibaba-affiliates qwen-lab', 'accounts-count': 'nearly 25000', 'exchanges-count': 'exact 28800000', 'campaign-period': '2026-04-22/2026-06-05',
    'letter-date': '2026-06-10', 'letter-recipient': 'senate-banking-committee tim-scott elizabeth-warren', 'alibaba-response': 'no-comment',
    'capabilities-targeted': 'software-engineering agentic-reasoning', 'scale-quote': 'unlawful systematic industrial',
  },
  'tensorfeed-2026-06-28': {
    'letter-public-date': '2026-06-24', 'letter-date': '2026-06-10', 'letter-recipient': 'senate-banking-committee tim-scott elizabeth-warren', 'largest-known': 'stated',
    'accounts-operator': 'alibaba', 'accounts-count': 'about 25000', 'exchanges-count': 'exact 28800000', 'campaign-period': '2026-04-22/2026-06-05',
    'capabilities-targeted': 'agentic-reasoning software-engineering long-horizon-tasks',
  },
};
