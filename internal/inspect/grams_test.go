package inspect

import (
	"math/bits"
	"regexp"
	"strings"
	"testing"
)

func TestGramsLoseNoMatch(t *testing.T) {
	patterns := []*regexp.Regexp{
		regexp.MustCompile(`(?i)\bwallet\.dat\b|exodus/(wallet|keys)`),
		regexp.MustCompile(`\bnc(\.exe)? .{0,9}-e|/dev/tcp/`),
		regexp.MustCompile(`a[0-9]*`),
	}
	set := newGramSet(patterns)
	for text, want := range map[string]uint64{
		"C:/Wallet.DAT":  1,
		"exodus/keys":    1,
		"EXODUS/WALLET":  1,
		"nc.exe x -e sh": 2,
		"x</dev/tcp/h/1": 2,
		"nothing":        0,
		"":               0,
	} {
		if got := set.find(text) &^ 4; got != want {
			t.Errorf("%q: patterns %b, want %b", text, got, want)
		}
		if set.find(text)&4 == 0 {
			t.Errorf("%q: a pattern without a literal is always tried", text)
		}
	}
}

// A long text is searched in pieces, and a match is found wherever it stands; the ends of the pieces are not
// those of the text.
func TestGramsSearchLongTexts(t *testing.T) {
	set := newGramSet([]*regexp.Regexp{regexp.MustCompile(`curl[^;]{0,300}sh\b`), regexp.MustCompile(`^begin|finish$`)})
	line := strings.Repeat("word ", 30) + "\n"
	for at := range 40 {
		text := strings.Repeat(line, at) + "x\nbegin finish\n" + line + "curl a |\n" + line + "sh " + strings.Repeat(line, 40-at)
		var got []int
		set.search(text, func(i int, _ string) { got = append(got, i) })
		if len(got) != 1 || got[0] != 0 {
			t.Errorf("behind %d lines: patterns %v match, want only the first", at, got)
		}
	}
}

// Every alternative of the mentions has a literal; a pattern that lacks one would be tried on all texts.
func TestMentionsHaveGrams(t *testing.T) {
	for may := mentionSet().always; may != 0; may &= may - 1 {
		t.Errorf("%s has an alternative without a literal", mentions[bits.TrailingZeros64(may)].pattern)
	}
}

func TestBlankRun(t *testing.T) {
	for n := 118; n < 124; n++ {
		for lead := range 250 {
			text := strings.Repeat("x", lead) + strings.Repeat(" ", n) + ";import os"
			if got := blankRun(text, 120); got != (n >= 120) {
				t.Fatalf("%d blanks behind %d bytes: %v", n, lead, got)
			}
		}
	}
}
