package taint

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
)

// This file decides whether a backtracking matcher may need time that grows exponentially, or with a high
// power, with the text: whether the pattern's automaton has two ways to read the same text around a loop
// (exponential ambiguity), or a chain of loops that can share one text between them (polynomial), and
// something behind the loop that can fail. The criteria are those of Weber and Seidl, "On the degree of
// ambiguity of finite automata" (1991). Patterns that look ahead or behind inside a loop are
// judged without the branch that does; those that refer back to a loop are not judged.

const (
	maxSlowStates = 90 // larger automata are taken for harmless: products grow with the third power
	slowDegree    = 3  // loops in a row that share a text: the cube of 10,000 characters is minutes
)

// ExponentialPattern says whether some texts take a regular expression a time that grows exponentially with their
// length, however it is matched: what follows the ambiguous loop can fail.
func ExponentialPattern(pattern string) bool {
	a := automatonOf(pattern, "start")
	return a != nil && a.exponential()
}

// slowPattern says whether some text takes a pattern out of bounds. how is "start", "any" or "full", as
// re.match, re.search and re.fullmatch read it.
func slowPattern(pattern, how string) bool {
	a := automatonOf(pattern, how)
	return a != nil && (a.exponential() || a.degree() >= slowDegree)
}

// quadraticPattern says whether some text takes a pattern a time that grows with the square of its length, and is not slow in
// the sense of slowPattern: two of its loops can share a text, or it is looked for anywhere, and one loop can read what lies
// in front of each place where it may begin.
func quadraticPattern(pattern, how string) bool {
	a := automatonOf(pattern, how)
	if a == nil || a.exponential() || a.degree() >= slowDegree {
		return false
	}
	return a.degree() == 2 || how == "any" && beginsAnywhere(pattern)
}

// beginsAnywhere says that a search reads a text anew from each of its places: what the pattern begins with can stand in what
// one of its loops reads. A pattern that looks behind may begin at few places; it is not judged.
func beginsAnywhere(pattern string) bool {
	if strings.Contains(pattern, "(?<!") || strings.Contains(pattern, "(?<=") {
		return false
	}
	a := automatonOf(`(?:\w|\W)*?(?:`+pattern+")", "any") // apart for the edges of words
	return a != nil && a.degree() >= 2
}

// automatonOf returns nil for what is no pattern, has no loop, or is too large to be judged.
func automatonOf(pattern, how string) *automaton {
	if !strings.ContainsAny(pattern, "*+{") {
		return nil
	}
	if strings.Contains(pattern, "\n") {
		pattern = unspaced(pattern)
	}
	pattern = withoutReferences(withoutLooks(pattern))
	// Groups are kept as groups, so that the parser does not simplify the ambiguity away.
	pattern = strings.ReplaceAll(strings.ReplaceAll(pattern, "(?:", "("), `\Z`, `\z`)
	re, err := syntax.Parse(apart(pattern), syntax.Perl)
	if err != nil {
		return nil
	}
	prog, err := syntax.Compile(re.Simplify())
	if err != nil || len(prog.Inst) > 2000 {
		return nil
	}
	return newAutomaton(prog, how == "full")
}

// withoutLooks removes what a pattern only looks at, before or behind, where no loop is around it: there it refuses texts and
// makes no new way to read one. Inside a loop it may be what keeps two branches apart: there the branch that holds it is taken
// to read nothing, so that what is ambiguous is so without it. A pattern that refers to groups is then not judged.
func withoutLooks(pattern string) string {
	const most = 20 // of a pattern that is judged
	for range most {
		if !strings.Contains(pattern, "(?=") && !strings.Contains(pattern, "(?!") && !strings.Contains(pattern, "(?<") {
			break
		}
		ends := groupEnds(pattern)
		at := 0
		for at < len(ends) && (ends[at] == 0 || !isLook(pattern[at:])) {
			at++
		}
		if at == len(ends) {
			break
		}
		looped, group := false, 0
		for start, end := range ends[:at] {
			if end > at {
				group = start
				looped = looped || end < len(pattern) && strings.IndexByte("*+{", pattern[end]) >= 0
			}
		}
		switch {
		case !looped:
			pattern = pattern[:at] + pattern[ends[at]:]
		case reference.MatchString(pattern):
			return pattern
		default:
			from, to := branch(pattern, ends, group, at)
			pattern = pattern[:from] + noText + pattern[to:]
		}
	}
	return pattern
}

const noText = `[^\x00-\x{10FFFF}]` // a class without any character

var reference = regexp.MustCompile(`\\[1-9]|\(\?P=`)

// branch is the alternative of the group that opens at start in which at lies.
func branch(pattern string, ends []int, start, at int) (from, to int) {
	from, to = start+1, ends[start]-1
	if strings.HasPrefix(pattern[start:], "(?") {
		if i := strings.IndexAny(pattern[start:], ":>"); i > 0 {
			from = start + i + 1
		}
	}
	class := false
	for i := from; i < ends[start]-1; i++ {
		switch c := pattern[i]; {
		case c == '\\':
			i++
		case class:
			class = c != ']'
		case c == '[':
			class = true
			if strings.HasPrefix(pattern[i+1:], "^") {
				i++
			}
			if strings.HasPrefix(pattern[i+1:], "]") {
				i++ // a bracket at the beginning is a character
			}
		case c == '(' && ends[i] > 0:
			i = ends[i] - 1
		case c == '|' && i < at:
			from = i + 1
		case c == '|':
			return from, i
		}
	}
	return from, to
}

func isLook(group string) bool {
	return strings.HasPrefix(group, "(?=") || strings.HasPrefix(group, "(?!") || strings.HasPrefix(group, "(?<=") || strings.HasPrefix(group, "(?<!")
}

// withoutReferences writes a group again where a pattern asks for what it read, as for the quote that closes a text. Only groups
// without loops and names are: what one with a loop read is one text, and not any that it could read.
func withoutReferences(pattern string) string {
	ends := groupEnds(pattern)
	var groups []string
	for at, end := range ends {
		if end > 0 && (!strings.HasPrefix(pattern[at:], "(?") || strings.HasPrefix(pattern[at:], "(?P<")) {
			groups = append(groups, pattern[at:end])
		}
	}
	var b strings.Builder
	for i := 0; i < len(pattern); i++ {
		if pattern[i] != '\\' || i+1 == len(pattern) {
			b.WriteByte(pattern[i])
			continue
		}
		n := int(pattern[i+1] - '0')
		if n < 1 || n > len(groups) || n > 9 || strings.ContainsAny(groups[n-1], "*+{?") {
			b.WriteString(pattern[i : i+2])
		} else {
			b.WriteString(groups[n-1])
		}
		i++
	}
	return b.String()
}

// groupEnds gives for each opening bracket of a pattern where its group ends; 0 for all other characters.
func groupEnds(pattern string) []int {
	ends := make([]int, len(pattern))
	var open []int
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\':
			i++
		case c == '[':
			i = classEnd(pattern, i) - 1
		case c == '(':
			open = append(open, i)
		case c == ')' && len(open) > 0:
			ends[open[len(open)-1]] = i + 1
			open = open[:len(open)-1]
		}
	}
	return ends
}

// apart puts each alternative into a group of its own: the parser makes one class of \w|_ and factors out what alternatives
// begin with, and with that goes what a backtracking matcher tries one after the other.
func apart(pattern string) string {
	if !strings.Contains(pattern, "|") {
		return pattern
	}
	flags := globalFlags.FindString(pattern)
	pattern = pattern[len(flags):]
	ends := groupEnds(pattern)
	around := make([]bool, len(pattern)) // parentheses that close a group whose alternatives stand in groups
	out := make([]byte, 0, len(flags)+2*len(pattern))
	out = append(append(out, flags...), '(')
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\' && i+1 < len(pattern):
			out = append(out, c, pattern[i+1])
			i++
		case c == '[':
			end := classEnd(pattern, i)
			out = append(out, pattern[i:end]...)
			i = end - 1
		case c == '|':
			out = append(out, ")|("...)
		case c == '(' && ends[i] > 0:
			head := groupHead.FindString(pattern[i:])
			out = append(out, head...)
			if !strings.HasSuffix(head, ")") {
				out = append(out, '(')
				around[ends[i]-1] = true
			}
			i += len(head) - 1
		case c == ')' && around[i]:
			out = append(out, "))"...)
		default:
			out = append(out, c)
		}
	}
	return string(append(out, ')'))
}

var (
	groupHead   = regexp.MustCompile(`^\((\?P?<\w+>|\?[a-zA-Z-]+[:)])?`)
	globalFlags = regexp.MustCompile(`^(\(\?[a-zA-Z]+\))*`)
)

// classEnd is where the class that begins at i ends.
func classEnd(pattern string, i int) int {
	i++
	if i < len(pattern) && pattern[i] == '^' {
		i++
	}
	if i < len(pattern) && pattern[i] == ']' {
		i++ // a bracket in front is one of the characters
	}
	for ; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case ']':
			return i + 1
		}
	}
	return len(pattern)
}

// escaped is what re.escape makes of a text.
func escaped(text string) string {
	var b strings.Builder
	for _, c := range []byte(text) {
		if strings.IndexByte("()[]{}?*+-|^$\\.&~# \t\n\r\v\f", c) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(c)
	}
	return b.String()
}

// unspaced removes the white space and comments of a pattern that is written over several lines.
func unspaced(pattern string) string {
	var b strings.Builder
	class := false
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\' && i+1 < len(pattern):
			b.WriteString(pattern[i : i+2])
			i++
		case c == '[':
			class = true
			b.WriteByte(c)
		case c == ']':
			class = false
			b.WriteByte(c)
		case !class && c == '#':
			for i+1 < len(pattern) && pattern[i+1] != '\n' {
				i++
			}
		case !class && strings.IndexByte(" \t\r\n", c) >= 0:
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// An automaton without empty moves: a state is about to read one character of its class.
type automaton struct {
	class  [][]rune // ranges, low and high
	next   [][]int
	double [][]bool // next[i][j] is reached in more than one way
	fails  []bool   // what follows the state may fail
	reach  [][]bool // by one character or more
}

func newAutomaton(prog *syntax.Prog, full bool) *automaton {
	index := map[uint32]int{}
	var states []uint32
	for i := range prog.Inst {
		switch prog.Inst[i].Op {
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			index[uint32(i)] = len(states)
			states = append(states, uint32(i))
		}
	}
	n := len(states)
	if n == 0 || n > maxSlowStates {
		return nil
	}
	a := &automaton{class: make([][]rune, n), next: make([][]int, n), double: make([][]bool, n), fails: make([]bool, n)}
	for s, i := range states {
		a.class[s] = ranges(&prog.Inst[i])
		seen := map[int]int{}
		accepts := false
		budget := 4000
		var walk func(pc uint32, path []uint32, edge syntax.EmptyOp)
		walk = func(pc uint32, path []uint32, edge syntax.EmptyOp) {
			// A loop that was left may be entered anew from one around it; one that read nothing in a turn
			// takes no further turn, as in Python.
			if budget--; budget < 0 || slices.Contains(path, pc<<1) || len(path) > 60 {
				return
			}
			in := &prog.Inst[pc]
			switch in.Op {
			case syntax.InstAlt, syntax.InstAltMatch:
				if slices.Contains(path, pc<<1|1) {
					walk(in.Out, append(path[:len(path):len(path)], pc<<1), edge)
					return
				}
				walk(in.Out, append(path[:len(path):len(path)], pc<<1), edge)
				walk(in.Arg, append(path[:len(path):len(path)], pc<<1|1), edge)
			case syntax.InstCapture, syntax.InstNop:
				walk(in.Out, path, edge)
			case syntax.InstEmptyWidth:
				if op := syntax.EmptyOp(in.Arg); op&(syntax.EmptyEndText|syntax.EmptyEndLine|syntax.EmptyBeginText|syntax.EmptyBeginLine) == 0 {
					walk(in.Out, path, edge|op)
				}
			case syntax.InstMatch:
				accepts = true
			case syntax.InstFail:
			default:
				if next := ranges(in); edge == 0 || !parted(a.class[s], next, edge) {
					seen[index[pc]]++
				}
			}
		}
		walk(prog.Inst[i].Out, nil, 0)
		for t := range n {
			if seen[t] > 0 {
				a.next[s] = append(a.next[s], t)
				a.double[s] = append(a.double[s], seen[t] > 1)
			}
		}
		a.fails[s] = full || !accepts
	}
	a.reach = make([][]bool, n)
	for s := range n {
		a.reach[s] = make([]bool, n)
		queue := append([]int(nil), a.next[s]...)
		for len(queue) > 0 {
			t := queue[0]
			queue = queue[1:]
			if !a.reach[s][t] {
				a.reach[s][t] = true
				queue = append(queue, a.next[t]...)
			}
		}
	}
	return a
}

// parted says that what a pattern asks for between two characters is never there: the edge of a word, or none.
func parted(before, after []rune, edge syntax.EmptyOp) bool {
	inWord, outWord := isWord(before), isWord(after)
	if edge&syntax.EmptyWordBoundary != 0 && inWord && outWord {
		return true
	}
	inGap, outGap := !meet(before, wordRanges), !meet(after, wordRanges)
	if edge&syntax.EmptyWordBoundary != 0 && inGap && outGap {
		return true
	}
	return edge&syntax.EmptyNoWordBoundary != 0 && (inWord && outGap || inGap && outWord)
}

// wordRanges are the characters of words; beyond ASCII it is not asked which are.
var wordRanges = []rune{'0', '9', 'A', 'Z', '_', '_', 'a', 'z', 128, 0x10ffff}

// isWord says that a class has nothing but characters of words in ASCII.
func isWord(class []rune) bool {
	for i := 0; i+1 < len(class); i += 2 {
		for r := class[i]; r <= class[i+1]; r++ {
			if r >= 128 || !(r == '_' || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z') {
				return false
			}
		}
	}
	return len(class) > 0
}

func ranges(in *syntax.Inst) []rune {
	switch in.Op {
	case syntax.InstRuneAny:
		return []rune{0, 0x10ffff}
	case syntax.InstRuneAnyNotNL:
		return []rune{0, '\n' - 1, '\n' + 1, 0x10ffff}
	}
	if len(in.Rune) == 1 {
		return []rune{in.Rune[0], in.Rune[0]}
	}
	return in.Rune
}

func meet(a, b []rune) bool {
	for i := 0; i+1 < len(a); i += 2 {
		for j := 0; j+1 < len(b); j += 2 {
			if a[i] <= b[j+1] && b[j] <= a[i+1] {
				return true
			}
		}
	}
	return false
}

// exponential looks for a state with two different ways back to itself over one text.
func (a *automaton) exponential() bool {
	n := len(a.class)
	for q := range n {
		if !a.reach[q][q] || !a.fails[q] {
			continue
		}
		// Pairs that two copies reach together from q, and whether they have been apart.
		type pair struct {
			x, y  int
			apart bool
		}
		seen := map[pair]bool{}
		queue := []pair{{q, q, false}}
		for len(queue) > 0 {
			p := queue[0]
			queue = queue[1:]
			if !meet(a.class[p.x], a.class[p.y]) {
				continue
			}
			for i, x := range a.next[p.x] {
				if !a.reach[x][q] && x != q {
					continue
				}
				for _, y := range a.next[p.y] {
					if !a.reach[y][q] && y != q {
						continue
					}
					apart := p.apart || x != y || p.x == p.y && x == y && a.double[p.x][i]
					if apart && x == q && y == q {
						return true
					}
					if t := (pair{x, y, apart}); !seen[t] {
						seen[t] = true
						queue = append(queue, t)
					}
				}
			}
		}
	}
	return false
}

// degree is the length of the longest chain of loops in which each can read what the one before reads.
func (a *automaton) degree() int {
	n := len(a.class)
	shares := make([][]bool, n)
	for p := range n {
		shares[p] = make([]bool, n)
		if !a.reach[p][p] {
			continue
		}
		for q := range n {
			if q != p && a.reach[q][q] && a.reach[p][q] && !a.reach[q][p] && a.fails[q] {
				shares[p][q] = a.share(p, q)
			}
		}
	}
	longest := make([]int, n)
	var chain func(p int) int
	chain = func(p int) int {
		if longest[p] == 0 {
			longest[p] = 1
			for q := range n {
				if shares[p][q] {
					longest[p] = max(longest[p], 1+chain(q))
				}
			}
		}
		return longest[p]
	}
	best := 0
	for p := range n {
		if a.reach[p][p] {
			best = max(best, chain(p))
		}
	}
	return best
}

// share says that one text leads from p to p, from p to q and from q to q.
func (a *automaton) share(p, q int) bool {
	type triple struct{ x, y, z int }
	seen := map[triple]bool{}
	queue := []triple{{p, p, q}}
	for len(queue) > 0 && len(seen) < 20_000 {
		t := queue[0]
		queue = queue[1:]
		if !meet(a.class[t.x], a.class[t.y]) || !meet(a.class[t.y], a.class[t.z]) || !meet(a.class[t.x], a.class[t.z]) {
			continue
		}
		for _, x := range a.next[t.x] {
			if x != p && !a.reach[x][p] {
				continue
			}
			for _, y := range a.next[t.y] {
				if y != q && !a.reach[y][q] {
					continue
				}
				for _, z := range a.next[t.z] {
					if z != q && !a.reach[z][q] {
						continue
					}
					if x == p && y == q && z == q {
						return true
					}
					if u := (triple{x, y, z}); !seen[u] {
						seen[u] = true
						queue = append(queue, u)
					}
				}
			}
		}
	}
	return false
}
