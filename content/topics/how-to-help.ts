/** `how-to-help`: what anyone can do, safety first. It asks nobody to look for strangers, to follow them or to step in. */
import {formatNumber} from '../phone.js';
import {childAge, numbers} from '../lines.js';
import type {Topic} from '../types.js';
import {msg, str} from '../words.js';

export const howToHelp = (): Topic => ({
  name: 'how-to-help',
  title: msg('How you can help', {id: 'how-to-help.topic.title', desc: 'Title of an article.'}),
  summary: [
    {
      facts: [],
      sources: ['wheeler', 'dhs'],
      text: msg('There are safe ways to help. Stepping in yourself can put people in danger.', {id: 'how-to-help.summary.safe', desc: 'First words of an article.'}),
    },
    {
      facts: [],
      sources: ['ours'],
      text: msg('You can ask for advice first, learn more, or give time.', {id: 'how-to-help.summary.ways', desc: 'First words of an article.'}),
    },
  ],
  sections: [
    {
      id: 'first',
      title: msg('First', {id: 'how-to-help.first.title', desc: 'Heading in an article: what comes before anything else.'}),
      text: [
        {
          facts: [],
          sources: ['wheeler', 'dhs', 'ova'],
          text: msg(str`Is someone in danger right now? Call ${formatNumber(numbers.emergency)}.`, {
            id: 'how-to-help.first.emergency',
            desc: 'What comes first. The gap is the emergency number.',
          }),
        },
      ],
      list: [
        {facts: [], sources: ['wheeler'], text: msg('Think of safety first: that of the other person, and yours.', {id: 'how-to-help.first.safety', desc: 'Advice in a list.'})},
        {
          facts: [],
          sources: ['wheeler'],
          text: msg('Do not challenge the person in control.', {id: 'how-to-help.first.confront', desc: 'Advice in a list: do not confront.'}),
        },
        {
          facts: [],
          sources: ['dhs'],
          text: msg('You do not need to ask them anything. Talk only in private, and only if it is safe for them.', {id: 'how-to-help.first.private', desc: 'Advice in a list.'}),
        },
        {facts: [], sources: ['ccadv'], text: msg('Hear them out, and do not blame.', {id: 'how-to-help.first.listen', desc: 'Advice in a list.'})},
        {
          facts: [],
          sources: ['hotline-site'],
          text: msg('Let an adult choose what happens next.', {id: 'how-to-help.first.choose', desc: 'Advice in a list. "An adult" is the person one worries about.'}),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['hart'],
          regions: ['us-ct'],
          text: msg(str`Is it someone under ${childAge}? In Connecticut you can call the DCF Careline.`, {
            id: 'how-to-help.first.child',
            desc: 'After the advice. The gap is an age. DCF is the Department of Children and Families.',
          }),
        },
        {
          facts: [],
          sources: ['infoline', 'dhs'],
          text: msg('You can also call the hotline and ask what to do.', {id: 'how-to-help.first.hotline', desc: 'After the advice.'}),
        },
      ],
    },
    {
      id: 'learn',
      title: msg('Learn', {id: 'how-to-help.learn.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['ACT-01'],
          sources: ['wheeler'],
          text: msg('Learn the signs.', {id: 'how-to-help.learn.signs', desc: 'A way to help.'}),
        },
        {
          facts: [],
          sources: ['dhs'],
          text: msg('A sign proves nothing, but it may be a reason to call.', {id: 'how-to-help.learn.no-proof', desc: 'Said after "Learn the signs".'}),
        },
        {
          facts: ['ACT-07'],
          sources: ['wheeler'],
          text: msg('Learn the tricks people use to draw others in. Learn safe ways to end a talk that feels wrong.', {
            id: 'how-to-help.learn.tricks',
            desc: 'A way to help: know how people are recruited, in person or online, and how to leave a suspicious conversation.',
          }),
        },
      ],
    },
    {
      id: 'give',
      title: msg('Give time or money', {id: 'how-to-help.give.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['ACT-02'],
          sources: ['wheeler'],
          text: msg('Volunteer with a local group that supports people who have been through this.', {id: 'how-to-help.give.volunteer', desc: 'A way to help.'}),
        },
        {
          facts: ['ACT-06'],
          sources: ['wheeler'],
          text: msg('Be a mentor to a young person. People they can turn to help protect them.', {id: 'how-to-help.give.mentor', desc: 'A way to help.'}),
        },
        {
          facts: ['ACT-05'],
          sources: ['wheeler'],
          text: msg('Hold a fundraiser, or donate.', {id: 'how-to-help.give.donate', desc: 'A way to help.'}),
        },
      ],
    },
    {
      id: 'share',
      title: msg('Share', {id: 'how-to-help.share.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['ACT-03'],
          sources: ['wheeler'],
          text: msg('Spread the word. Share where to find help on social media.', {id: 'how-to-help.share.word', desc: 'A way to help.'}),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('Do not post about a person. It may put them in danger.', {id: 'how-to-help.share.person', desc: 'A caution about posting.'}),
        },
      ],
    },
    {
      id: 'buy',
      title: msg('Think about what you buy', {id: 'how-to-help.buy.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['ACT-04'],
          sources: ['wheeler'],
          text: msg('Some companies use forced labor or gain from it. Find out how the things you buy are made.', {id: 'how-to-help.buy.informed', desc: 'A way to help.'}),
        },
        {
          facts: ['NAT-10'],
          sources: ['wheeler'],
          text: msg('The US Department of Labor lists goods made by child labor or forced labor.', {id: 'how-to-help.buy.list', desc: 'A list that exists. No address is given.'}),
        },
      ],
    },
  ],
});
