// What the rules say, in Simplified Chinese.
import type { BoxSentences, OtherSentences, RuleFixes, RuleTitles } from '../rule-words.js';

export const boxRules: BoxSentences = {
  'preticked-consent': {
    why: '已经勾好的选项会以你的名义表示同意，除非你注意到并取消它。',
    messages: {
      preset: '可能的预先勾选：网页打开时，“{words}”就已经选上了。',
      later: '网页尚未显示的部分可能有预先勾选：“{words}”已经选上了。',
      unsure: '这可能是替你给出的同意：“{words}”处于选中状态，请看一下。',
      withdrawn: '网页打开时“{words}”是选中的，没有人点它，网页又把它取消了。请看一下。',
    },
  },
  'concealed-consent': {
    why: '有一项以你的名义表示同意的内容会随网页一起提交，而你看不到它。',
    messages: {
      concealed: '可能的隐藏同意：“{words}”已选中，但看不到（{concealedBy}）。',
      wordless: '能看到一个已选中的选项，却看不到它在问什么（{concealedBy}）：“{words}”。请看一下。',
      unsure: '这可能是隐藏的同意：“{words}”已选中，但看不到（{concealedBy}）。请看一下。',
    },
  },
  'inconspicuous-consent': {
    why: '这项同意已经替你给出，而它的位置或样子会让多数人忽略过去。',
    messages: {
      faint: '可能的不显眼同意：“{words}”已经选上，而且很容易被忽略（{weak}）。',
      unsure: '这项同意可能容易被忽略：“{words}”已经选上（{weak}）。请看一下。',
    },
  },
  'hidden-consent-field': {
    why: '表单会从一个从不显示的字段以你的名义提交“同意”，而且没有可以取消的选项。',
    messages: {
      hidden: '可能的隐藏同意：字段“{fieldName}”会以“是”提交，却没有任何选项询问过你。',
    },
  },
  'preselected-extra': {
    why: '要花钱的东西被放进了你的账单，你得自己发现才能去掉。',
    messages: {
      priced: '可能的预选付费项：“{words}”已经替你选上，而且要花钱。',
      unpriced: '这可能是已经替你选上的付费项：“{words}”。请看看价格。',
    },
  },
  'mismatched-state': {
    why: '画出来的，或者读屏软件读到的，与实际提交的不一样，谁也不知道自己同意了什么。',
    messages: {
      drawn: '可能与实际不符的同意：“{words}”画成{shown}，其实是{state}。',
      spoken: '可能与实际不符的同意：“{words}”被读作{spoken}，其实是{state}。',
      unsure: '这项同意显示的可能与提交的不同：“{words}”现在是{state}。请看一下。',
    },
  },
  'script-ticked-consent': {
    why: '你来的时候它没有选中，在你看别处的时候，网页把它选上了。',
    messages: {
      ticked: '可能由网页自己勾选的同意：“{words}”原本没有选中，没有人点它就选上了。',
      unsure: '“{words}”原本没有选中，没有人点它却选上了。请看一下。',
    },
  },
  'reticked-consent': {
    why: '你取消了它，网页又把它选上了。',
    messages: {
      returned: '可能被重新勾选的同意：“{words}”被手动取消，之后又自己选上了。次数：{times}。',
      earlier: '可能被重新勾选的同意：“{words}”在前面的页面上已经取消，到这里又选上了。',
      unsure: '“{words}”被取消过，之后又选上了。请看一下。',
    },
  },
  'swept-in-consent': {
    why: '你点的是别的东西，这项同意也一起给了出去，而且没有说明可以不选它。',
    messages: {
      swept: '可能被顺带勾选的同意：点了“{pressed}”，“{words}”也跟着选上，而且没有标明可以不选。',
      hidden: '可能在看不见处被顺带勾选的同意：点了“{pressed}”，看不到的“{words}”也跟着选上了。',
      unsure: '点了“{pressed}”，“{words}”也跟着选上了。请看一下。',
    },
  },
  'added-at-submit': {
    why: '以你的名义提交的是“同意”，而你看到的并不是。',
    messages: {
      contrary: '可能在提交时加上的同意：“{words}”显示为{shown}，提交的却是{sent}。',
      contradicts: '可能在提交时加上的同意：“{control}”没有选中，字段“{fieldName}”却以“是”提交。',
      appeared: '可能在提交时加上的同意：表单里没有“{fieldName}”，它却以“是”提交。',
      unsure: '“{words}”收集到的是{sent}，而页面上没有任何地方这样显示。请看一下。',
    },
  },
};

export const otherRules: OtherSentences = {
  'bundled-consent': {
    why: '同意一件事，就连带同意了另一件，没有办法只选其中一件。',
    messages: {
      tied: '可能的捆绑同意：“{words}”把{purposes}绑在了同一个选项里。',
      together: '这个选项可能一次征求好几项同意：“{words}”（{purposes}）。请看一下。',
      channels: '一个选项管着好几种联系方式（{channels}）：“{words}”。请看一下。',
    },
  },
  'buried-reject': {
    why: '同意只要点一下，拒绝却要走更远。',
    messages: {
      longer: '可能被藏深的拒绝：拒绝要点 {refuse} 次（{way}），接受要点 {accept} 次。',
      detour: '拒绝时点了 {refuse} 次（{way}），接受只要点 {accept} 次。请看一下。',
      noWay: '接受要点 {accept} 次，拒绝的办法没有找到。请看一下。',
    },
  },
  confirmshaming: {
    why: '想说“不”，就得说一句让自己显得愚蠢或不好的话。',
    messages: {
      shames: '可能让人难堪的措辞：想要拒绝，就得说“{words}”。',
      unsure: '这个拒绝选项的措辞可能让人难堪：“{words}”。请看一下。',
    },
  },
  'consent-wall': {
    why: '不先同意，就不能阅读或使用这个页面；没有别的选择，“同意”就算不上同意。',
    messages: {
      locked: '可能的同意墙：不按“{accept}”，页面就一直锁着。',
      unsure: '不按“{accept}”，页面可能一直锁着。请看一下。',
    },
  },
  'contradicted-signal': {
    why: '浏览器在每次请求中都说明数据不得出售或共享，这个选项却说可以。',
    messages: {
      against: '可能与信号相反：浏览器发送了“全球隐私控制”（GPC）信号，“{words}”却是开启的。',
      unsure: '浏览器发送了“全球隐私控制”（GPC）信号，“{words}”仍然开启着。请看一下。',
    },
  },
  'double-negative': {
    why: '句子里的否定互相抵消，要再读一遍才知道勾选意味着什么。',
    messages: {
      cancels: '可能的绕弯措辞：“{words}”勾选后是什么意思，要再读一遍才明白。',
      unsure: '这句话可能容易看错：“{words}”。请看一下。',
    },
  },
  'forced-consent': {
    why: '不同意收邮件、不同意共享或画像，页面就不让你继续，这就不是选择了。',
    messages: {
      required: '可能的强制同意：必须选上“{words}”才能继续。',
      locked: '可能要先给出这项同意才能继续：“{words}”（{how}）。请看一下。',
    },
  },
  'foreign-language-consent': {
    why: '读得懂这个页面的人，可能读不懂征求同意所用的语言。',
    messages: {
      foreign: '可能有人读不懂的同意：“{words}”用的是{language}，页面用的是{pageLanguage}。',
      unsure: '这项同意所用的语言（{language}）可能与页面（{pageLanguage}）不同：“{words}”。请看一下。',
    },
  },
  'implied-consent': {
    why: '继续、注册，甚至只是停留，都被当作同意收邮件、共享或跟踪，而且没有地方可以说“不”。',
    messages: {
      acting: '可能的默认同意：在这里继续，就被当作同意{purposes}：“{words}”。',
      browsing: '可能的默认同意：留在页面上，就被当作同意{purposes}：“{words}”。',
      unsure: '这段文字可能把继续当作同意{purposes}：“{words}”。请看一下。',
    },
  },
  'missing-reject': {
    why: '有说“是”的按钮，没有说“不”的，多数人只好点“是”打发掉它。',
    messages: {
      missing: '可能缺少拒绝：横幅上有“{accept}”，这一层却没有拒绝的办法。',
      unsure: '横幅上有“{accept}”，这一层可能没有拒绝的办法。请看一下。',
    },
  },
  'mixed-polarity': {
    why: '一个框勾上是同意，旁边那个勾上却是不同意；一样对待它们的人，会不知不觉给出同意。',
    messages: {
      flips: '可能的绕弯措辞：勾选“{words}”和勾选“{before}”，意思正好相反。',
      unsure: '这两个框的意思可能相反：“{before}”和“{words}”。请看一下。',
    },
  },
  'opt-out-box': {
    why: '什么都不做就等于同意：只有仔细读过的人，才会去勾那个说“不”的框。',
    messages: {
      empty: '可能的反向勾选：“{words}”不勾，就等于同意。',
      similar: '“{words}”不勾，就会收到同类产品的推广邮件，有些法律允许在购买之后这样做。请看一下。',
      unsure: '这个空着的框不勾可能就等于同意：“{words}”。请看一下。',
    },
  },
  'preticked-purpose': {
    why: '想自己选的人会发现已经选好了：并非必要的用途全都开着，要一项一项关掉。',
    messages: {
      on: '可能预先开启的用途：“{words}”在“{surface}”里已经开启。',
      later: '还没显示的部分可能有预先开启的用途：“{words}”已经开启。',
      unsure: '这个用途可能并非必要，却已经开启：“{words}”。请看一下。',
    },
  },
  'repeated-prompt': {
    why: '这次访问中你已经说过“不”，现在又被问了同样的问题。',
    messages: {
      again: '可能的反复询问：你{before}已经拒绝过，现在又来问。',
      unsure: '你{before}已经拒绝过，现在可能又在问。请看一下。',
    },
  },
  'unnamed-recipients': {
    why: '请你允许把数据交给“合作伙伴”或“第三方”，却没有说他们是谁。',
    messages: {
      given: '可能不知交给谁的同意：“{words}”{how}，却没有说对方是谁。',
      asked: '这里请你允许共享数据，却没有说出对方的名字：“{words}”。请看一下。',
    },
  },
  'weaker-reject': {
    why: '“是”画得引人去点，“不”画得让人略过。',
    messages: {
      weaker: '可能被弱化的拒绝：“{reject}”不如“{accept}”显眼（{weak}）。',
      unsure: '“{reject}”可能不如“{accept}”显眼（{weak}）。请看一下。',
    },
  },
};

export const ruleTitles: RuleTitles = {
  'preticked-consent': '已经替你给出的同意',
  'concealed-consent': '不想让你看到的同意',
  'inconspicuous-consent': '容易忽略的同意',
  'hidden-consent-field': '隐藏字段里的同意',
  'preselected-extra': '已经替你选上的付费项',
  'mismatched-state': '显示与实际不符的选项',
  'script-ticked-consent': '网页自己勾选的同意',
  'reticked-consent': '取消之后又回来的同意',
  'swept-in-consent': '被顺带勾选的可选同意',
  'added-at-submit': '提交时加上的同意',
  'bundled-consent': '一个选项绑着几项同意',
  'buried-reject': '拒绝比接受要多走几步',
  confirmshaming: '让人难堪的拒绝措辞',
  'consent-wall': '不同意就锁住的页面',
  'contradicted-signal': '与浏览器信号相反的出售或共享',
  'double-negative': '容易看错的同意措辞',
  'forced-consent': '不给就不能继续的同意',
  'foreign-language-consent': '与页面语言不同的同意',
  'implied-consent': '借别的操作取得的同意',
  'missing-reject': '只能接受的横幅',
  'mixed-polarity': '意思一正一反的选项',
  'opt-out-box': '空着就算同意的框',
  'preticked-purpose': '横幅里已经开启的用途',
  'repeated-prompt': '拒绝之后又来问',
  'unnamed-recipients': '不知交给谁的共享同意',
  'weaker-reject': '画得让人略过的拒绝',
};

/** What the site can do, in one sentence to it. */
export const ruleFixes: RuleFixes = {
  'added-at-submit': '用户按下时控件显示什么就发送什么，不发送其他内容。',
  'bundled-consent': '每个目的各用一个控件，条款与它们全部分开。',
  'buried-reject': '让人在同一层、用与接受同样多的点击次数拒绝。',
  'concealed-consent': '在提交按钮之前显示控件及其文字，并让它保持关闭。',
  confirmshaming: '让拒绝的选项只写“不，谢谢”，不多写。',
  'consent-wall': '让拒绝与接受一样容易，或者在询问期间仍可使用页面。',
  'contradicted-signal': '读取“全球隐私控制”（Global Privacy Control）信号，并把控件显示为关闭。',
  'double-negative': '用一句简单的话说明勾选意味着允许什么。',
  'forced-consent': '让人不同意也能继续，只要求服务本身所需的内容。',
  'foreign-language-consent': '用页面的语言询问。',
  'hidden-consent-field': '用看得见且关闭的控件询问，否则什么也不发送。',
  'implied-consent': '用单独的、一开始为空的控件询问，并让人不选也能继续。',
  'inconspicuous-consent': '把文字写得和页面其他部分一样大、一样深，放在按钮之前，并让控件保持关闭。',
  'mismatched-state': '让勾选标记、辅助技术读到的状态和发送的内容始终一致。',
  'missing-reject': '在接受按钮旁边放一个拒绝按钮，位于同一层，样式相同。',
  'mixed-polarity': '让表单中所有复选框说法一致：勾选为允许，留空为不允许。',
  'opt-out-box': '询问是否同意，并让该复选框留空。',
  'preselected-extra': '在用户自己添加之前，不要加入付费附加项。',
  'preticked-consent': '让控件保持关闭，由用户自己打开。',
  'preticked-purpose': '除绝对必要的目的外，全部保持关闭，包括“合法利益”。',
  'repeated-prompt': '记住拒绝的时间与记住接受的时间一样长，只在询问的内容改变时再问。',
  'reticked-consent': '在本页及之后的每一页，都保留用户的选择。',
  'script-ticked-consent': '只有按下该控件本身才能打开它。',
  'swept-in-consent': '不要把可选的同意放进“全部同意”，或者逐项显示并标明为可选。',
  'unnamed-recipients': '在控件旁写明接收方，或链接到接收方名单。',
  'weaker-reject': '把两个选项画成同一种按钮，大小、粗细和对比度相同。',
};
