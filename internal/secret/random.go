package secret

import (
	_ "embed"
	"math"
	"strings"
	"sync"
)

// How people write names and words, as counts of neighbouring characters: data/words.txt is the
// sample. A random string surprises the model at nearly every pair, a word, a path or a camelCase
// name hardly ever, however many different characters it has; that is what entropy alone cannot see.

//go:embed data/words.txt
var wordList string

// symbols of the model: a-z, A-Z, any digit, anything else (which also stands before and after a word).
const (
	symbolDigit = 52
	symbolOther = 53
	symbolCount = 54
)

func symbol(b byte) int {
	switch {
	case b >= 'a' && b <= 'z':
		return int(b - 'a')
	case b >= 'A' && b <= 'Z':
		return int(b-'A') + 26
	case b >= '0' && b <= '9':
		return symbolDigit
	}
	return symbolOther
}

// A language holds what the word list says: the surprise in bits of each pair of symbols, and the words.
type language struct {
	surprise [symbolCount][symbolCount]float32
	words    map[string]bool // lower case, letters only, four or more
}

var loadLanguage = sync.OnceValue(func() *language {
	l := &language{words: map[string]bool{}}
	var counts [symbolCount][symbolCount]float64
	for word := range strings.Lines(wordList) {
		previous := symbolOther
		for i := range len(word) { // the newline ends the word as a separator does
			next := symbol(word[i])
			counts[previous][next]++
			previous = next
		}
		for _, part := range nameParts(strings.TrimSpace(word)) {
			if len(part) >= 4 {
				l.words[part] = true
			}
		}
	}
	for a := range counts {
		total := 0.0
		for b := range counts[a] {
			counts[a][b] += 0.3
			total += counts[a][b]
		}
		for b := range counts[a] {
			l.surprise[a][b] = float32(-math.Log2(counts[a][b] / total))
		}
	}
	return l
})

// surprise returns the mean surprise of the pairs of text, in bits: about 4 for words and names,
// about 7 for random letters and digits.
func surprise(text string) float64 {
	if text == "" {
		return 0
	}
	l := loadLanguage()
	sum, previous := float32(0), symbolOther
	for i := range len(text) {
		next := symbol(text[i])
		sum += l.surprise[previous][next]
		previous = next
	}
	return float64(sum) / float64(len(text))
}

// wordShare returns which part of the letters of text belongs to known words of four letters or more.
func wordShare(text string) float64 {
	l := loadLanguage()
	letters, known := 0, 0
	for _, part := range nameParts(text) {
		if part[0] >= '0' && part[0] <= '9' {
			continue
		}
		letters += len(part)
		if l.words[part] {
			known += len(part)
		}
	}
	if letters == 0 {
		return 0
	}
	return float64(known) / float64(letters)
}

// entropy returns Shannon's entropy of the bytes of text, in bits a byte.
func entropy(text string) float64 {
	if text == "" {
		return 0
	}
	var counts [256]int
	for i := range len(text) {
		counts[text[i]]++
	}
	sum := 0.0
	for _, n := range counts {
		if n > 0 {
			sum += float64(n) * math.Log2(float64(n))
		}
	}
	total := float64(len(text))
	return math.Log2(total) - sum/total
}

// nameParts splits a name into its words, lower case: DB_password, dbPassword and db-password2 give
// db, password (and 2); HTTPServer gives http, server.
func nameParts(name string) []string {
	var parts []string
	start := 0
	flush := func(end int) {
		if end > start {
			parts = append(parts, strings.ToLower(name[start:end]))
		}
		start = end
	}
	for i := range len(name) {
		b := symbol(name[i])
		if b == symbolOther {
			flush(i)
			start = i + 1
			continue
		}
		if i == start {
			continue
		}
		previous := symbol(name[i-1])
		upper := b >= 26 && b < symbolDigit
		switch {
		case (b == symbolDigit) != (previous == symbolDigit):
			flush(i)
		case upper && previous < 26:
			flush(i)
		case b < 26 && previous >= 26 && previous < symbolDigit && i-1 > start:
			flush(i - 1) // the last capital of HTTPServer begins the next word
		}
	}
	flush(len(name))
	return parts
}
