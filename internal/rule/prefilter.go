package rule

import (
	"sync"

	"go.yaml.in/yaml/v3"
)

// This file tells, before a file is walked, which patterns it cannot match: their regular expressions on names and on texts
// need words that stand nowhere in it. One look at each byte of the file answers for all patterns. A word that is written with
// escapes, or in pieces that Python joins, is not seen; neither do the expressions on the file's text see it.

// gramSize is how many letters are looked at together. Shorter words are taken to stand everywhere.
const gramSize = 4

// A gramSet holds which sequences of gramSize letters stand in a file, upper and lower case alike, one bit for each hash.
type gramSet [1 << 16 / 64]uint64

var gramSets = sync.Pool{New: func() any { return new(gramSet) }}

// letterOf is the number of a letter or digit within a hash, 0 for what stands between words.
var letterOf = func() (table [256]uint16) {
	for b := range 26 {
		table['a'+b], table['A'+b] = uint16(b+1), uint16(b+1)
	}
	for b := range 10 {
		table['0'+b] = uint16(b + 22) // the least letters that words have in common with numbers
	}
	return table
}()

// fill notes what stands in a text. Since letters move up by four bits, the fifth before has left the hash.
func (g *gramSet) fill(text string) {
	*g = gramSet{}
	var h uint16
	for i := 0; i < len(text); i++ {
		h = h<<4 + letterOf[text[i]]
		g[h>>6] |= 1 << (h & 63)
	}
}

func (g *gramSet) hasAll(grams []uint16) bool {
	for _, h := range grams {
		if g[h>>6]&(1<<(h&63)) == 0 {
			return false
		}
	}
	return true
}

// A wordSet lists what a file must have one of: for each word the hashes of its letters.
type wordSet [][]uint16

// mostGrams is how many words of one set are looked for. More of them nearly every file has one of.
const mostGrams = 32

// wordSetOf returns the set for words as they stand in regular expressions, nil where one of them may be too short. What is
// no letter parts them, as it does in the normal form of names.
func wordSetOf(words []string) wordSet {
	if len(words) == 0 || len(words) > mostGrams {
		return nil
	}
	var set wordSet
	for _, word := range words {
		var grams []uint16
		var h uint16
		for i, run := 0, 0; i < len(word); i++ {
			letter := letterOf[word[i]]
			if h = h<<4 + letter; letter == 0 {
				run = 0
			} else if run++; run >= gramSize {
				grams = append(grams, h)
			}
		}
		if grams == nil {
			return nil
		}
		set = append(set, grams)
	}
	return set
}

// may reports whether the file can have one word of each set.
func (c *checker) may(sets []wordSet) bool {
	for _, set := range sets {
		if c.grams == nil {
			return true
		}
		found := false
		for _, grams := range set {
			if c.grams.hasAll(grams) {
				found = true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// wordSets returns what a file must hold for a condition to be met somewhere in it. Only words that look at names and texts
// of the file itself count: values may come from elsewhere.
func (r *reader) wordSets(y *yaml.Node) []wordSet {
	switch y.Kind {
	case yaml.SequenceNode:
		return r.wordSetsOfAny(y.Content)
	case yaml.MappingNode:
	default:
		return nil
	}
	var all []wordSet
	for i := 0; i+1 < len(y.Content); i += 2 {
		value := y.Content[i+1]
		switch y.Content[i].Value {
		case "named", "spelled", "mentions", "origin-mentions", "written", "function", "parameters", "string":
			all = append(all, r.wordSetsOfRegex(value)...)
		case "file", "within", "class":
			all = append(all, r.wordSetsAround(value)...)
		case "decorator", "any", "if", "assert", "return", "compare", "left", "right", "either", "other", "contains", "body", "on", "value":
			all = append(all, r.wordSets(value)...)
		case "all":
			if value.Kind != yaml.SequenceNode {
				all = append(all, r.wordSets(value)...)
			}
			for _, item := range value.Content {
				all = append(all, r.wordSets(item)...)
			}
		}
	}
	return all
}

// wordSetsAround reads what stands around a node: the keys that are conditions elsewhere mean other things here.
func (r *reader) wordSetsAround(y *yaml.Node) []wordSet {
	var all []wordSet
	for i := 0; i+1 < len(y.Content); i += 2 {
		switch value := y.Content[i+1]; y.Content[i].Value {
		case "contains", "function", "class", "name", "mentions", "parameters":
			all = append(all, r.wordSetsOfRegex(value)...)
		case "if", "with":
			all = append(all, r.wordSets(value)...)
		}
	}
	return all
}

func (r *reader) wordSetsOfRegex(y *yaml.Node) []wordSet {
	if y.Kind != yaml.ScalarNode || y.Value == "" {
		return nil
	}
	e := r.compile(y, y.Value)
	if e == nil {
		return nil
	}
	if set := wordSetOf(e.needed); set != nil {
		return []wordSet{set}
	}
	return nil
}

// wordSetsOfAny joins one set of each alternative; an alternative of which nothing is known leaves none.
func (r *reader) wordSetsOfAny(items []*yaml.Node) []wordSet {
	var joined wordSet
	for _, item := range items {
		sets := r.wordSets(item)
		if len(sets) == 0 {
			return nil
		}
		least := sets[0]
		for _, set := range sets {
			if len(set) < len(least) {
				least = set
			}
		}
		joined = append(joined, least...)
	}
	if len(joined) == 0 || len(joined) > mostGrams {
		return nil
	}
	return []wordSet{joined}
}
