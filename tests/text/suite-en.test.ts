import { describe, expect, it } from 'vitest';
import { short } from './short.ts';

type Row = [text: string, values: string];

/** Whole numbers as a short text, or as most of one. Negative numbers, fractions, ordinals and money are no counts. */
const numbers: Row[] = [
  ['192.', '192'], ['0', '0'], ['7', '7'], ['42', '42'], ['007', '7'], ['1000000', '1000000'], ['123456789101231', '123456789101231'],
  ['1,234,567', '1234567'], ['2,000', '2000'], ['100,000.0', '100000'], ['12,34,567', '1234567'], ['1 000 000', '1000000'], ['1.000.000', '1000000'], ["1'000'000", '1000000'],
  ['1, 234, 567', '1; 234; 567'], ['3, 4 and 5', '3; 4; 5'],
  ['zero', '0'], ['nought', '0'], ['none', '0'], ['one', '1'], ['three', '3'], ['ten', '10'], ['eleven', '11'], ['sixteen', '16'], ['nineteen', '19'],
  ['twenty', '20'], ['forty', '40'], ['ninety', '90'], ['fifty two', '52'], ['fifty-six', '56'], ['fifty - six', '56'], ['thirty-five', '35'], ['Eighty-Eight', '88'],
  ['hundred', '100'], ['thousand', '1000'], ['million', '1000000'], ['a thousand', '1000'], ['a million', '1000000'], ['a billion', '1000000000'],
  ['two hundred', '200'], ['two hundreds', '200'], ['five thousands', '5000'], ['three billions', '3000000000'], ['a hundred trillions', '100000000000000'],
  ['one hundred and sixteen', '116'], ['one hundred and six', '106'], ['one hundred and sixty-one', '161'], ['one hundred sixty one', '161'], ['a hundred and one', '101'],
  ['one twenty two', '122'], ['nine hundred ninety-nine', '999'], ['seventeen hundred and seventy-six', '1776'], ['twenty-two hundred', '2200'],
  ['one hundred and twenty thousand', '120000'], ['a hundred thousand', '100000'], ['seventy thousand', '70000'], ['ten-thousand', '10000'], ['two thousand and eleven', '2011'], ['two thousand eleven', '2011'],
  ['six thousand five hundred', '6500'], ['six thousand, five hundred', '6500'], ['three million, two hundred thousand', '3200000'], ['fifty-two million three hundred thousand and seven', '52300007'],
  ['a hundred thousand million', '100000000000'], ['twenty-one trillion', '21000000000000'], ['twenty-one trillion three hundred', '21000000000300'], ['twenty-one trillion and three hundred', '21000000000300'],
  ['one trillion two hundred billion', '1200000000000'], ['one billion and one', '1000000001'], ['half a million', '500000'], ['half a billion', '500000000'], ['a quarter of a million', '250000'], ['three and a half million', '3500000'], ['two point two million', '2200000'],
  ['2 million', '2000000'], ['1 trillion', '1000000000000'], ['5 thousand', '5000'], ['5 thousands', '5000'], ['322 hundred', '32200'], ['2 thousand 5 hundred', '2500'], ['3 million 400 thousand', '3400000'], ['7.5 million', '7500000'], ['0.5 million', '500000'],
  ['10k', '10000'], ['10K', '10000'], ['15k', '15000'], ['2.33 k', '2330'], ['10  k', '10000'], ['3M', '3000000'], ['0.5M', '500000'], ['1200k', '1200000'], ['10G', '10000000000'], ['.0012G', '1200000'], ['2bn', '2000000000'], ['4.2B', '4200000000'], ['1T', '1000000000000'],
  ['a dozen', '12'], ['dozen', '12'], ['two dozen', '24'], ['3 dozens', '36'], ['three dozens', '36'], ['200 dozens', '2400'], ['half a dozen', '6'], ['half a  dozen', '6'], ['three hundred and two dozens', '324'], ['two dozen eggs', '24'],
  ['a pair', '2'], ['a couple', '2'], ['a couple of', '2'], ['single', '1'],
  ['20 lakh', '2000000'], ['1.5 crore', '15000000'], ['5 crore 20 lakh', '52000000'], ['two lakh', '200000'],
  ['forty-five (45)', '45'], ['45 (forty five)', '45'], ['thirty (30) days', '30'],
  ['the 180ml liquid', '180'], ['29km Road', '29'], ['16GB of memory', '16'], ['5kg', '5'],
  ['I have twenty', '20'], ['I want 3 of them', '3'], ['She bought two dozen eggs', '24'], ['the deal is worth 3 million', '3000000'], ['There were one hundred and one puppies', '101'], ['We sold 10k units', '10000'],
  ['add twenty-five and seventeen', '25; 17'], ['He is forty', '40'], ['They walked five miles', '5'], ['my son turned twelve', '12'], ['a crowd of ten thousand', '10000'], ['She read 52 books.', '52'], ['the answer is: 42', '42'], ['seven dwarfs', '7'], ['101 puppies', '101'], ['Twelve people came', '12'],
];

/** Days, and months of a year, read on 3 July 2026: the nearest such day where the year is left out. Figures alone are month first, unless that gives no day. */
const dates: Row[] = [
  ['October 7', '2026-10-07'], ['October 7th', '2026-10-07'], ['october 7', '2026-10-07'], ['OCTOBER 7', '2026-10-07'], ['7 October', '2026-10-07'], ['7th October', '2026-10-07'], ['7th of October', '2026-10-07'], ['the 7th of October', '2026-10-07'],
  ['7th of October 2016', '2016-10-07'], ['October 7, 2016', '2016-10-07'], ['October 7 2016', '2016-10-07'], ['October 7th, 2016', '2016-10-07'], ['Oct 7', '2026-10-07'], ['Oct. 7, 2016', '2016-10-07'], ['October. 7', '2026-10-07'], ['7 Oct 2016', '2016-10-07'],
  ['7-Oct-2016', '2016-10-07'], ['31/Oct/1974', '1974-10-31'], ['31-Oct-74', '1974-10-31'], ['31st Oct 1974', '1974-10-31'], ['Nov-5th-2015', '2015-11-05'], ['Oct-2-2015', '2015-10-02'],
  ['10/7/2016', '2016-10-07'], ['10/31/1974', '1974-10-31'], ['10-31-1974', '1974-10-31'], ['10-31-74', '1974-10-31'], ['10.31.1974', '1974-10-31'], ['31.10.1974', '1974-10-31'], ['31/10/1974', '1974-10-31'], ['21-04-2016', '2016-04-21'], ['21/04/2016', '2016-04-21'], ['02/22/2016', '2016-02-22'],
  ['2016/10/7', '2016-10-07'], ['2016-10-7', '2016-10-07'], ['2016-10-07', '2016-10-07'], ['2016.10.07', '2016-10-07'], ['08/12,2015', '2015-08-12'], ['10/7', '2026-10-07'], ['4/22', '2026-04-22'], ['22/04', '2026-04-22'],
  ['Jan 3rd', '2026-01-03'], ['January third', '2026-01-03'], ['the 3rd of March', '2026-03-03'], ['third of March', '2026-03-03'], ['March the third', '2026-03-03'], ['March the 3rd', '2026-03-03'], ['first of march', '2026-03-01'],
  ['Feb twenty-second 2017', '2017-02-22'], ['Feb twenty second 2017', '2017-02-22'], ['twenty second of June', '2026-06-22'], ['twenty-second of June', '2026-06-22'], ['twenty second June 2017', '2017-06-22'], ['the thirty-first of August', '2026-08-31'],
  ['May twenty nine', '2026-05-29'], ['May twenty-nine', '2026-05-29'], ['May twenty-first', '2026-05-21'], ['may the fourth', '2026-05-04'], ['May the twenty-first', '2026-05-21'], ['June five', '2026-06-05'], ['second of Aug.', '2026-08-02'],
  ['1st Jan', '2027-01-01'], ['Jan first', '2027-01-01'], ['22 of Jan', '2026-01-22'], ['Wed, 22 of Jan', '2026-01-22'], ['Monday January 12th, 2016', '2016-01-12'], ['Monday, January 12, 2016', '2016-01-12'], ['Fri, 10 Jul 2026', '2026-07-10'], ['Tues. Oct 4 2016', '2016-10-04'],
  ['2016, March 5', '2016-03-05'], ['2016 March 5', '2016-03-05'], ['2016-Mar-05', '2016-03-05'], ['2016 5 March', '2016-03-05'],
  ['June 2016', '2016-06'], ['June, 2016', '2016-06'], ['June of 2016', '2016-06'], ['Sept 2016', '2016-09'], ['2016 June', '2016-06'],
  ['Sept 1, 2016', '2016-09-01'], ['Sept. 1st', '2026-09-01'], ['September the 1st', '2026-09-01'], ['the first of January, 2017', '2017-01-01'], ['January 1st of 2017', '2017-01-01'], ['1st of January of 2017', '2017-01-01'], ["June 5 '16", '2016-06-05'],
  ['February 29, 2016', '2016-02-29'], ['March third twenty sixteen', '2016-03-03'], ['October seventh, nineteen ninety-nine', '1999-10-07'], ['the fifth of May two thousand and five', '2005-05-05'], ['14th April 2015', '2015-04-14'], ['December 25', '2026-12-25'],
  ['today', '2026-07-03'], ['tomorrow', '2026-07-04'], ['the day after tomorrow', '2026-07-05'], ['the day before yesterday', '2026-07-01'], ['last Sunday', '2026-06-28'], ['this Sunday', '2026-07-05'], ['3 days ago', '2026-06-30'], ['two weeks ago', '2026-06-19'], ['two weeks from now', '2026-07-17'], ['in 3 weeks', '2026-07-24'],
  ["I'll be out on the 5th of May 2020", '2020-05-05'], ["I'll go back on October 7", '2026-10-07'], ["I'll go back Oct. 2", '2026-10-02'], ['She was born on 12 May 1990.', '1990-05-12'], ['He left Oct 2, 2015, for Rome', '2015-10-02'], ['It was signed on 4 July 1776', '1776-07-04'], ['meet me on 3/14/2016', '2016-03-14'],
  ['deadline: 2026-12-31', '2026-12-31'], ['Back in June 2014', '2014-06'], ['I met him on the first of April 2012', '2012-04-01'], ['a concert on may the eleventh', '2026-05-11'], ['May 5th and June 6th', '2026-05-05; 2026-06-06'], ['from 1 January 2016 to 5 March 2016', '2016-01-01..2016-03-05'], ['On the 12th of March she resigned', '2026-03-12'], ['It opened on Friday, 7 October 2016, in Leeds', '2016-10-07'],
];

/** Texts and sentences with no count and no date. */
const none = [
  '-1', '-504', '- 1,200,000', 'minus twenty', 'negative five hundred and four', '−25', 'twenty-second', '3rd', 'two thirds', 'a', 'an', '$20', '20%', '€3 million', 'a third of it', 'February 29, 2015', 'June 31', '2016-02-30', '13/13/2016', '10:30', '5 pm', "five o'clock", 'half past ten', 'quarter to six', '90 percent',
  'Windows 11 users complain', 'the Fortune 500', 'a Fortune 500 company', 'a Boeing 737 landed', 'the Airbus A320', 'the Big Four', 'the Big Three automakers', 'open 24/7', 'Our shop is open 24/7.', '192.168.1.2', 'ping 10.0.0.1 first', 'Route 66 is closed', 'on Channel 4 News', 'Area 51', 'Formula One drivers', 'the G20 summit', 'an iPhone 15 case', 'the Apollo 11 crew', 'Chapter 11 bankruptcy', 'Section 230', 'the class of 2016',
  'one of them left', 'No one knew', 'They trust one another', 'on the one hand', 'at one point', 'second-hand cars', 'first of all', 'in his twenties', 'in the 1990s', 'a 3-1 win', 'a fifty-fifty chance', 'Catch-22', 'MI6 agents', 'B2B sales', 'H1N1 flu', 'UTF-8 text', 'A4 paper', 'call +1 212 555 0100', 'May I ask', 'They march on', 'second to none', 'in the second half', 'He may second that', 'April Smith said so', 'one-on-one talks', 'the Six Nations', 'a one-way ticket', 'someone told everyone', 'the tenth floor', 'page 12', 'Figure 3 shows', 'Tens of people', 'a thousandth of a second', 'the Group of Seven', 'Matthew 5:12', 'in 2016', 'since 1999', "in '98", 'World War Two', 'the number one song',
];

/** Written after the readers had been mended, and read then for the first time: 74 of 75. */
const last: Row[] = [
  ['2 dozens of eggs', '24'], ['there are 1,000,000 of them', '1000000'], ['twelve thousand three hundred forty-five', '12345'], ['One Hundred', '100'], ['THIRTY', '30'], ['nineteen eighty four', '1984'], ['five hundred and forty-three thousand', '543000'], ['six hundred', '600'], ['10 million', '10000000'], ['$ 20 dollars', ''], ['the number is 12', '12'], ['1 billion', '1000000000'], ['I need 7 apples and three oranges', '7; 3'], ['3.0', '3'],
  ['forty two', '42'], ['a dozen eggs', '12'], ['exactly 300', '300'], ['seven hundred million', '700000000'], ['1.0', '1'], ['one hundred thousand and one', '100001'], ['12 thousand', '12000'], ['I have 2 sisters', '2'], ['he scored a hundred', '100'], ['nine hundred thousand', '900000'], ['thirty million', '30000000'], ['two billion five hundred million', '2500000000'], ['seventy-seven', '77'], ['3 hundred', '300'],
  ['1000', '1000'], ['25K', '25000'], ['2.5k', '2500'], ['four thousand and twenty', '4020'], ['five million people live here', '5000000'], ['around 50 people', 'about 50'], ['Nov 7', '2026-11-07'], ['I was born on 3 March 1987', '1987-03-03'], ['on the 3rd of november 2014', '2014-11-03'], ['the 21st of april', '2026-04-21'], ['April 5th, 2017', '2017-04-05'], ['2018/06/30', '2018-06-30'], ['30 June, 2018', '2018-06-30'], ['12/25/2019', '2019-12-25'],
  ['June 1st', '2026-06-01'], ['1st of June', '2026-06-01'], ['5 Sept 2018', '2018-09-05'], ['Sunday, 9 September 2018', '2018-09-09'], ['Wednesday the 5th of August 2015', '2015-08-05'], ['Feb 28', '2026-02-28'], ['28 Feb', '2026-02-28'], ['2019-1-5', '2019-01-05'], ['1/5/2019', '2019-01-05'], ['july 4 1776', '1776-07-04'], ['July fourth', '2026-07-04'], ['fourth of July', '2026-07-04'], ['the fourth of july 2010', '2010-07-04'], ['book a room for 15 August 2019', '2019-08-15'],
  ['leave on nov 5', '2026-11-05'], ['Jan-3-2012', '2012-01-03'], ['3-Jan-2012', '2012-01-03'], ['Jan/3/2012', '2012-01-03'], ['it closes Dec 31st, 2020 at noon', '2020-12-31'], ['born 04.07.1990', '1990-07-04'], ['2015-08-12T14:00', '2015-08-12'], ['20190105', '2019-01-05'], ['the twenty-ninth of February 2020', '2020-02-29'], ['december the twelfth', '2026-12-12'], ['5th May', '2026-05-05'], ['5 may', '2026-05-05'], ['On march the fourth', '2026-03-04'], ['August 2019', '2019-08'],
  ['may 2018', '2018-05'], ['schedule it for the 10th of May', '2026-05-10'], ['Thu 9/8/2016', '2016-09-08'], ["4th of july '12", '2012-07-04'],
];

describe('English: a peer would read the same', () => {
  it.each(numbers)('%s is %s', (text, values) => expect(short(text, 'en')).toBe(values));
  it.each(dates)('%s is %s', (text, values) => expect(short(text, 'en')).toBe(values));
  it.each(last)('%s is %s', (text, values) => expect(short(text, 'en')).toBe(values));
  it.each(none)('%s gives nothing', (text) => expect(short(text, 'en')).toBe(''));
});
