package rule

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// An expression is a regular expression of a rule. Most have words in them without which nothing matches, and
// looking for those first answers for nearly every text, many times faster than the expression would.
type expression struct {
	re    *regexp.Regexp
	words []string // every match holds one of them; nil for none known
}

func newExpression(re *regexp.Regexp) expression {
	tree, err := syntax.Parse(re.String(), syntax.Perl)
	if err != nil {
		return expression{re: re}
	}
	return expression{re, wordsIn(tree)}
}

func (e *expression) matches(text string) bool {
	if len(e.words) == 0 {
		return e.re.MatchString(text)
	}
	for _, word := range e.words {
		if strings.Contains(text, word) {
			return e.re.MatchString(text)
		}
	}
	return false
}

// wordsIn returns texts of which every match of the tree holds at least one; nil where none are known.
func wordsIn(tree *syntax.Regexp) []string {
	switch tree.Op {
	case syntax.OpLiteral:
		text := string(tree.Rune)
		if tree.Flags&syntax.FoldCase == 0 || strings.ToLower(text) == strings.ToUpper(text) {
			return []string{text}
		}
	case syntax.OpCapture, syntax.OpPlus:
		return wordsIn(tree.Sub[0])
	case syntax.OpRepeat:
		if tree.Min > 0 {
			return wordsIn(tree.Sub[0])
		}
	case syntax.OpConcat: // one part is enough: that whose shortest word is the longest
		var best []string
		for _, sub := range tree.Sub {
			if words := wordsIn(sub); shortest(words) > shortest(best) {
				best = words
			}
		}
		return best
	case syntax.OpAlternate:
		var all []string
		for _, sub := range tree.Sub {
			words := wordsIn(sub)
			if words == nil {
				return nil
			}
			all = append(all, words...)
		}
		return all
	}
	return nil
}

// shortest is the length of the shortest word, 0 for none.
func shortest(words []string) int {
	least := 0
	for _, word := range words {
		if least == 0 || len(word) < least {
			least = len(word)
		}
	}
	return least
}
