package deps

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"
)

// popularText holds the names that attackers imitate; lookalikesText holds real packages whose
// names happen to be close to one of them.
//
//go:embed data/popular.txt
var popularText string

//go:embed data/lookalikes.txt
var lookalikesText string

var popularNames = sync.OnceValue(func() []string { return nameLines(popularText) })
var lookalikes = sync.OnceValue(func() map[string]bool {
	known := map[string]bool{}
	for _, name := range nameLines(lookalikesText) {
		known[name] = true
	}
	return known
})

func nameLines(text string) []string {
	var names []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			names = append(names, line)
		}
	}
	return names
}

// A squatter recognises names that imitate well-known ones. Each well-known name is entered under
// every form that a slip of the finger gives it, so that a look-up is one map access.
type squatter struct {
	known map[string]bool
	slips map[string]slip
}

type slip struct{ of, how string }

// imitated is how many names of a list attackers bother to imitate.
const imitated = 500

func newSquatter(popular []string) *squatter {
	builtIn := popularNames()
	if len(popular) == 0 {
		popular = builtIn
	}
	s := &squatter{known: map[string]bool{}, slips: map[string]slip{}}
	for _, name := range popular {
		s.known[name] = true
	}
	for _, name := range builtIn {
		s.known[name] = true
	}
	for _, name := range popular[:min(imitated, len(popular))] {
		s.enter(name)
	}
	return s
}

// minImitated is the length from which one wrong letter is more likely a slip than another word.
const minImitated = 5

func (s *squatter) enter(name string) {
	add := func(form, how string) {
		if form != name && !s.known[form] {
			if _, taken := s.slips[form]; !taken {
				s.slips[form] = slip{name, how}
			}
		}
	}
	words := strings.Split(name, "-")
	if len(words) == 2 {
		add(words[1]+"-"+words[0], "swapped words")
	}
	if len(words) > 1 && len(name) > 7 {
		add(strings.Join(words, ""), "a missing dash")
	}
	if len(name) < minImitated {
		return
	}
	for i := range len(name) {
		if name[i] == '-' {
			continue
		}
		add(name[:i]+name[i+1:], "a missing letter")
		add(name[:i]+name[i:i+1]+name[i:], "a doubled letter")
		if i+1 < len(name) && name[i+1] != '-' {
			add(name[:i]+name[i+1:i+2]+name[i:i+1]+name[i+2:], "two letters swapped")
		}
		for _, c := range neighbours[name[i]] {
			add(name[:i]+string(c)+name[i+1:], "a letter beside it on the keyboard")
		}
		for _, c := range confusable[name[i]] {
			add(name[:i]+string(c)+name[i+1:], "a character that looks alike")
		}
	}
	for _, pair := range [][2]string{{"rn", "m"}, {"m", "rn"}, {"vv", "w"}, {"w", "vv"}, {"cl", "d"}} {
		if at := strings.Index(name, pair[0]); at >= 0 {
			add(name[:at]+pair[1]+name[at+len(pair[0]):], "letters that look alike")
		}
	}
	for _, word := range []string{"python", "py"} {
		add(name+"-"+word, "the word "+word+" added")
		add(word+"-"+name, "the word "+word+" added")
	}
}

// neighbours are the keys around a letter on a QWERTY keyboard.
var neighbours = map[byte]string{
	'q': "wa", 'w': "qes", 'e': "wrd", 'r': "etf", 't': "ryg", 'y': "tuh", 'u': "yij", 'i': "uok", 'o': "ipl", 'p': "ol",
	'a': "qsz", 's': "awdx", 'd': "sefc", 'f': "drgv", 'g': "fthb", 'h': "gyjn", 'j': "hukm", 'k': "jil", 'l': "kop",
	'z': "asx", 'x': "zsdc", 'c': "xdfv", 'v': "cfgb", 'b': "vghn", 'n': "bhjm", 'm': "njk",
}

var confusable = map[byte]string{'o': "0", '0': "o", 'l': "1i", 'i': "1l", '1': "li", 's': "5", '5': "s", 'e': "3", 'a': "4", 'b': "8", 'g': "9", '2': "z", 'z': "2"}

// imitates returns the well-known name that a name is a slip away from, and how.
func (s *squatter) imitates(name string) (slip, bool) {
	if s.known[name] || lookalikes()[name] {
		return slip{}, false
	}
	found, ok := s.slips[name]
	return found, ok
}

// typosquats reports declared names that imitate well-known ones. What an advisory knows to be
// malicious is reported as that.
func (a *auditor) typosquats() {
	var popular []string
	if a.audit.Checked {
		popular = a.db.Popular
	}
	s := newSquatter(popular)
	reported := map[string]bool{}
	for _, v := range a.audit.Vulnerabilities {
		if v.Malicious {
			reported[v.Package.Name] = true
		}
	}
	for _, p := range a.audit.Packages {
		if reported[p.Name] || p.Local || p.URL != "" || p.Ecosystem != "pypi" || a.isIgnored(p.Name, Typosquat.ID) {
			continue
		}
		if found, ok := s.imitates(p.Name); ok {
			reported[p.Name] = true
			a.add(Typosquat, p.Place, p.Name, fmt.Sprintf("%s is %s with %s; is %s meant?", p.Name, found.of, found.how, found.of))
		}
	}
}

// isIgnored tells whether the configuration accepts a rule for a package, with a reason and in time.
func (a *auditor) isIgnored(name, rule string) bool {
	return slices.ContainsFunc(a.options.Config.Ignore, func(i Ignore) bool {
		return strings.EqualFold(i.Package, name) && i.ID == rule && strings.TrimSpace(i.Reason) != "" && (i.Until == "" || i.Until >= a.options.Today)
	})
}
