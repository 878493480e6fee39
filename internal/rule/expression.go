package rule

import (
	"maps"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
)

// An expression is a regular expression of a rule. Many only list words: those are compared as texts. Most others have
// words in them without which nothing matches, and looking for those first answers for nearly every text, many times
// faster than the expression would. What is left is compiled when it is first needed.
type expression struct {
	source string
	whole  map[string]bool // with parts, all that matches, where the expression only lists texts
	parts  []listed
	lists  bool
	words  []string // every match holds one of them; nil for none known
	needed []string // the same, also where their case does not matter
	times  int      // how often a match holds one of them, at least
	re     func() *regexp.Regexp
}

// A listed text is one of those that an expression lists, perhaps tied to the beginning or the end.
type listed struct {
	text       string
	begin, end bool
}

// mostListed is how many texts are looked for one by one; of more, an expression is as fast.
const mostListed = 24

func newExpression(source string) (*expression, error) {
	tree, err := syntax.Parse(source, syntax.Perl)
	if err != nil {
		return nil, err
	}
	e := &expression{source: source, re: sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(source) })}
	if all, ok := language(tree); ok {
		e.list(all)
	}
	e.words, e.needed = requirementOf(tree, false).least(), requirementOf(tree, true).least()
	e.times = 1
	if tree.Op == syntax.OpRepeat {
		e.times = tree.Min // the repetitions lie one behind the other
	}
	return e, nil
}

// list makes the expression one of listed texts, unless they are too many.
func (e *expression) list(all []listed) {
	e.whole = map[string]bool{}
	for _, l := range all {
		if l.begin && l.end {
			e.whole[l.text] = true
		} else {
			e.parts = append(e.parts, l)
		}
	}
	e.lists = len(e.parts) <= mostListed
}

func (e *expression) matches(text string) bool {
	if e.lists {
		return e.whole[text] || e.holdsPart(text)
	}
	if len(e.words) > 0 && !e.holdsWords(text) {
		return false
	}
	return e.re().MatchString(text)
}

func (e *expression) holdsPart(text string) bool {
	for i := range e.parts {
		switch p := &e.parts[i]; {
		case p.begin && strings.HasPrefix(text, p.text), p.end && strings.HasSuffix(text, p.text),
			!p.begin && !p.end && strings.Contains(text, p.text):
			return true
		}
	}
	return false
}

// holdsWords reports whether the words stand in the text as often as a match needs.
func (e *expression) holdsWords(text string) bool {
	left := e.times
	for _, word := range e.words {
		if left == 1 { // the usual case, and faster than counting
			if strings.Contains(text, word) {
				return true
			}
			continue
		}
		if left -= strings.Count(text, word); left <= 0 {
			return true
		}
	}
	return false
}

// someLetters is how many pairs of letters are told apart.
const someLetters = 1024

// pairOf is the number of the two letters that a text begins with.
func pairOf(text string) int { return (int(text[0])*31 + int(text[1])) % someLetters }

// pairs returns the numbers of the pairs of letters of which every text that matches holds one; nil where none are known.
func (e *expression) pairs() []int {
	words := e.words
	if e.lists {
		words = slices.Collect(maps.Keys(e.whole))
		for _, p := range e.parts {
			words = append(words, p.text)
		}
	}
	var pairs []int
	for _, word := range words {
		if len(word) < 2 {
			return nil
		}
		if pair := pairOf(word); !slices.Contains(pairs, pair) {
			pairs = append(pairs, pair)
		}
	}
	return pairs
}

// language returns all texts that a tree matches, where it lists them; false for more than a few hundred, or none known.
func language(tree *syntax.Regexp) ([]listed, bool) {
	const most = 256
	switch tree.Op {
	case syntax.OpEmptyMatch:
		return []listed{{}}, true
	case syntax.OpBeginText:
		return []listed{{begin: true}}, true
	case syntax.OpEndText:
		return []listed{{end: true}}, true
	case syntax.OpLiteral:
		text := string(tree.Rune)
		return []listed{{text: text}}, tree.Flags&syntax.FoldCase == 0 || strings.ToLower(text) == strings.ToUpper(text)
	case syntax.OpCharClass:
		var all []listed
		for i := 0; i < len(tree.Rune); i += 2 {
			if tree.Rune[i+1]-tree.Rune[i] >= most {
				return nil, false
			}
			for r := tree.Rune[i]; r <= tree.Rune[i+1]; r++ {
				all = append(all, listed{text: string(r)})
			}
		}
		return all, len(all) <= most
	case syntax.OpCapture:
		return language(tree.Sub[0])
	case syntax.OpQuest:
		all, ok := language(tree.Sub[0])
		return append([]listed{{}}, all...), ok
	case syntax.OpAlternate:
		var all []listed
		for _, sub := range tree.Sub {
			some, ok := language(sub)
			if all = append(all, some...); !ok || len(all) > most {
				return nil, false
			}
		}
		return all, true
	case syntax.OpConcat:
		all := []listed{{}}
		for _, sub := range tree.Sub {
			next, ok := language(sub)
			if !ok || len(all)*len(next) > most {
				return nil, false
			}
			all = joined(all, next)
		}
		return all, true
	}
	return nil, false
}

// joined returns each text of the first list followed by each of the second; what is tied to an end has nothing beyond it.
func joined(first, second []listed) []listed {
	var all []listed
	for _, a := range first {
		for _, b := range second {
			if b.begin && a.text != "" || a.end && b.text != "" {
				continue
			}
			all = append(all, listed{a.text + b.text, a.begin || b.begin, a.end || b.end})
		}
	}
	return all
}

// A requirement is texts of which every match of an expression holds at least one; none where none are known.
type requirement struct {
	words []string
	whole bool // they are all that it matches, so that what stands before and behind can be joined to them
}

var nothing = requirement{words: []string{""}, whole: true}

// requirementOf returns what every match of the tree holds. Letters whose case does not matter are known in lower case where
// any case will do, and not at all where it will not.
func requirementOf(tree *syntax.Regexp, anyCase bool) requirement {
	const most, wide = 64, 16 // texts that are joined, and characters of a class that are taken one by one
	switch tree.Op {
	case syntax.OpLiteral:
		text := string(tree.Rune)
		if tree.Flags&syntax.FoldCase != 0 && strings.ToLower(text) != strings.ToUpper(text) {
			if !anyCase {
				return requirement{}
			}
			text = strings.ToLower(text)
		}
		return requirement{[]string{text}, true}
	case syntax.OpCharClass:
		class := requirement{whole: true}
		for i := 0; i+1 < len(tree.Rune); i += 2 {
			if tree.Rune[i+1]-tree.Rune[i] >= wide || len(class.words) > wide {
				return requirement{}
			}
			for r := tree.Rune[i]; r <= tree.Rune[i+1]; r++ {
				class.words = append(class.words, string(r))
			}
		}
		return class
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return nothing
	case syntax.OpCapture:
		return requirementOf(tree.Sub[0], anyCase)
	case syntax.OpQuest:
		maybe := requirementOf(tree.Sub[0], anyCase)
		if !maybe.whole {
			return requirement{}
		}
		return requirement{append([]string{""}, maybe.words...), true}
	case syntax.OpPlus, syntax.OpRepeat:
		if tree.Op == syntax.OpPlus || tree.Min > 0 {
			return requirement{requirementOf(tree.Sub[0], anyCase).words, false}
		}
	case syntax.OpAlternate:
		all := requirement{whole: true}
		for _, sub := range tree.Sub {
			one := requirementOf(sub, anyCase)
			if one.words == nil || len(all.words)+len(one.words) > 4*most {
				return requirement{}
			}
			all = requirement{append(all.words, one.words...), all.whole && one.whole}
		}
		return all
	case syntax.OpConcat: // one run of parts is enough: that whose shortest word is the longest
		var best requirement
		run := nothing
		take := func(r requirement) {
			if shortest(r.words) > shortest(best.words) {
				best.words = r.words
			}
		}
		whole := true
		for _, sub := range tree.Sub {
			next := requirementOf(sub, anyCase)
			if next.whole && len(run.words)*len(next.words) <= most {
				run = requirement{joinedTexts(run.words, next.words), true}
				continue
			}
			whole = false
			take(run)
			if run = nothing; next.whole {
				run = next
			} else {
				take(next)
			}
		}
		if whole {
			return run
		}
		take(run)
		return best
	}
	return requirement{}
}

// joinedTexts returns each of the first followed by each of the second.
func joinedTexts(first, second []string) []string {
	all := make([]string, 0, len(first)*len(second))
	for _, a := range first {
		for _, b := range second {
			all = append(all, a+b)
		}
	}
	return all
}

// least returns the words without those that hold another one: a text with them has that too.
func (r requirement) least() []string {
	if shortest(r.words) == 0 {
		return nil
	}
	var least []string
	for i, word := range r.words {
		if !slices.ContainsFunc(r.words, func(other string) bool { return other != word && strings.Contains(word, other) }) && !slices.Contains(r.words[:i], word) {
			least = append(least, word)
		}
	}
	return least
}

// shortest is the length of the shortest word, 0 for none.
func shortest(words []string) int {
	least := -1
	for _, word := range words {
		if least < 0 || len(word) < least {
			least = len(word)
		}
	}
	return max(least, 0)
}
