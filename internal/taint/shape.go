package taint

import (
	"fmt"
	"regexp/syntax"
	"slices"
	"strings"
)

// This file knows what the shape of a text says: its constant beginning, the characters that a regular
// expression lets through, what removing a piece leaves.

// behind returns the kinds for which text behind a constant beginning is harmless.
func (m *Model) behind(head string) Mask {
	if head == "" {
		return 0
	}
	var mask Mask
	for _, k := range m.Kinds {
		switch k.Prefix {
		case "host":
			if fixesHost(head) {
				mask |= k.Bit
			}
		case "local":
			if fixesHost(head) || fixesSite(head) {
				mask |= k.Bit
			}
		case "scheme":
			if strings.ContainsAny(head, ":/?#") && !strings.HasPrefix(strings.ToLower(strings.TrimSpace(head)), "javascript:") {
				mask |= k.Bit
			}
		case "body":
			if strings.Contains(head, "\n\n") || strings.Contains(head, "\r\n\r\n") {
				mask |= k.Bit
			}
		case "cell":
			if !strings.ContainsAny(head[:1], formulaStarts+"\t\r") {
				mask |= k.Bit
			}
		case "nonempty":
			if strings.TrimSpace(head) != "" && !strings.HasSuffix(head, " ") {
				mask |= k.Bit
			}
		}
	}
	// Something before it: the name is no longer absolute.
	return mask | Relative
}

// behindUnknown is behind for a beginning that is not constant, and what the text behind it opens with. Where the sender does not choose it, it is a
// host or a folder of the program's own.
func (m *Model) behindUnknown(before []part, opening string) Mask {
	text := ""
	chosen := false
	for _, p := range before {
		if len(p.taints) > 0 {
			chosen = true
		}
		text += p.text + p.end
	}
	text += opening
	var mask Mask
	for _, k := range m.Kinds {
		switch k.Prefix {
		case "host", "local":
			if strings.HasSuffix(text, "://") || strings.HasSuffix(text, "://www.") || strings.HasSuffix(text, "@") || chosen && !strings.ContainsAny(strings.TrimPrefix(strings.TrimPrefix(text, "https://"), "http://"), "/?#&") { // who puts "&" behind an address has seen its query
				continue
			}
			mask |= k.Bit
		case "nonempty":
			mask |= k.Bit
		}
	}
	return mask | Relative
}

// fixesHost says that a beginning holds the whole host of a URL, or stands behind one.
func fixesHost(head string) bool {
	if head[0] == '?' || head[0] == '#' {
		return true
	}
	i := strings.Index(head, "://")
	if i < 0 {
		return false
	}
	rest := head[i+3:]
	j := strings.IndexAny(rest, "/?#")
	return j > 0
}

// fixesSite says that a beginning keeps a URL on this site: "/user/" or "?next=" but not "/".
func fixesSite(head string) bool {
	if head[0] == '?' || head[0] == '#' {
		return true
	}
	if head[0] == '/' {
		return len(head) > 1 && head[1] != '/' && head[1] != '\\'
	}
	// A relative path with a segment before the data.
	i := strings.IndexAny(head, "/?#")
	return i > 0 && !strings.Contains(head[:i], ":")
}

// onSite returns taints behind a single slash: those that begin with no further one stay on this site.
func (m *Model) onSite(taints []Taint) []Taint {
	if !slices.ContainsFunc(taints, func(t Taint) bool { return t.clears&Bare != 0 }) {
		return taints
	}
	out := append([]Taint(nil), taints...)
	for i := range out {
		if out[i].clears&Bare != 0 {
			out[i].clears |= m.localBits()
		}
		out[i].clears &^= Bare
	}
	return out
}

// headless returns taints of texts whose beginning was cut off: what was known of it says nothing of the next.
func headless(taints []Taint) []Taint {
	if !slices.ContainsFunc(taints, func(t Taint) bool { return t.clears&(Bare|Relative) != 0 }) {
		return taints
	}
	return unproven(taints, Bare|Relative)
}

// lacking returns the kinds for which a text without the piece is harmless, with facets.
func (m *Model) lacking(piece string) Mask {
	mask := m.without(piece)
	switch piece {
	case "'":
		mask |= NoQuote
	case "\"":
		mask |= NoDouble
	}
	if piece == ".." || piece == "../" || piece == "." {
		mask |= NoDots
	}
	return mask
}

// lackingAll returns what a character can do no harm for that is none of chars.
func (m *Model) lackingAll(chars string) Mask {
	left := newCharset()
	for r := range left.ascii {
		left.ascii[r] = !strings.ContainsRune(chars, rune(r))
	}
	return m.limitedTo(left)
}

// without returns the kinds that need nothing but the one character that is not there.
func (m *Model) without(piece string) Mask {
	if piece == "" {
		return 0
	}
	var mask Mask
	for _, k := range m.Kinds {
		if k.Needs == "" {
			continue
		}
		switch {
		case k.Folder:
			if piece == "/" {
				mask |= k.Bit
			}
		case len(k.Needs) == 1 && k.Needs == piece:
			mask |= k.Bit
		case k.Needs == "\r\n" && piece == "\n":
			mask |= k.Bit
		}
	}
	return mask
}

// replacing returns what x.replace(old, new) cleans. Removing "../" once leaves "....//".
func (m *Model) replacing(old, new string) Mask {
	if old == "\"" && !strings.Contains(new, "\"") {
		return NoDouble | m.bits(func(k *Kind) bool { return k.Needs == old })
	}
	if old == "'" && !strings.Contains(new, "'") {
		return NoQuote | m.bits(func(k *Kind) bool { return k.Needs == old })
	}
	if within := strings.ReplaceAll(new, " ", ""); old == "'" && within == `',"'",'` || old == `"` && within == `",'"',"` {
		return m.bit("xpath-text") // pieces for concat(), which knows no escapes
	}
	if new == old+old {
		mask := m.bits(func(k *Kind) bool { return k.Needs == old }) // doubled, so that it means itself
		if old == "\"" || old == "`" {
			mask |= Doubled
		}
		return mask
	}
	if strings.Contains(new, old) || len(old) == 0 {
		return 0
	}
	if len(old) > 1 && new == "" {
		return 0
	}
	var mask Mask
	for _, k := range m.Kinds {
		switch {
		case k.Folder && (old == "/" || old == "." && new != "."):
			mask |= k.Bit
		case len(old) == 1 && k.Needs == old:
			mask |= k.Bit
		case k.Needs == "\r\n" && old == "\n":
			mask |= k.Bit
		case k.Name == "html-text" && old == "<":
			mask |= k.Bit
		}
	}
	if old == ".." {
		mask |= NoDots
	}
	return mask
}

// matching returns the kinds for which a text that matches the pattern is harmless. whole says how much of the
// text the pattern speaks for: "full", "start", "any".
func (m *Model) matching(pattern, whole string) Mask {
	re := readPattern(pattern)
	if re == nil {
		if (whole != "" && whole != "any" || strings.HasPrefix(pattern, "^")) && staysHere(pattern) {
			return m.localBits()
		}
		return 0
	}
	anchoredStart, anchoredEnd := whole == "full" || whole == "start", whole == "full"
	body := re
	if re.Op == syntax.OpConcat {
		subs := re.Sub
		for len(subs) > 0 && subs[0].Op == syntax.OpBeginText {
			anchoredStart = true
			subs = subs[1:]
		}
		for len(subs) > 0 && subs[len(subs)-1].Op == syntax.OpEndText {
			anchoredEnd = true
			subs = subs[:len(subs)-1]
		}
		c := *re
		c.Sub = subs
		body = &c
	}
	if !anchoredStart {
		return 0
	}
	if !anchoredEnd {
		begins := m.beginsWith(body) | m.leadsHome(body, false)
		// Only the beginning is known.
		if head, ok := literalHead(body); ok {
			return begins | m.behind(head)&^m.nonemptyBits()&^Relative
		}
		return begins
	}
	return m.spelled(body)
}

// spelled returns the kinds for which a text is harmless that a part of a pattern spells from its beginning to its end.
func (m *Model) spelled(re *syntax.Regexp) Mask {
	if isFinite(re) {
		return All // one of a few words
	}
	set := newCharset()
	set.add(re)
	return m.limitedTo(set) | m.beginsWith(re) | m.leadsHome(re, true)
}

// beginsWith returns the kinds for which the first character of such a text makes it harmless.
func (m *Model) beginsWith(re *syntax.Regexp) Mask {
	if first := beginning(re); first != nil && !first.has('-') {
		return m.optionBits()
	}
	return 0
}

// isFinite says that a language is a list of words written out: no repetition, no classes of characters.
func isFinite(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpLiteral, syntax.OpEmptyMatch:
		return true
	case syntax.OpConcat, syntax.OpAlternate, syntax.OpCapture, syntax.OpQuest:
		for _, sub := range re.Sub {
			if !isFinite(sub) {
				return false
			}
		}
		return true
	case syntax.OpCharClass: // how the parser writes a|b
		n := 0
		for i := 0; i+1 < len(re.Rune); i += 2 {
			n += int(re.Rune[i+1]-re.Rune[i]) + 1
		}
		return n <= 4
	}
	return false
}

// limitedTo returns the kinds that a text of only these characters cannot hurt.
func (m *Model) limitedTo(set *charset) Mask {
	if set.any {
		return 0
	}
	var mask Mask
	if !set.has('\'') {
		mask |= NoQuote
	}
	if !set.has('"') {
		mask |= NoDouble
	}
	for _, k := range m.Kinds {
		if k.Folder {
			if !set.has('/') || !set.has('.') {
				mask |= k.Bit
			}
			continue
		}
		if k.Needs == "" {
			// Words without any punctuation hurt only where the word itself is the danger.
			continue
		}
		clean := true
		for _, r := range k.Needs {
			if set.has(r) {
				clean = false
				break
			}
		}
		if clean {
			mask |= k.Bit
		}
	}
	return mask
}

// A charset is the characters that a language uses, ASCII exactly.
type charset struct {
	ascii [128]bool
	any   bool
}

func newCharset() *charset { return &charset{} }

func (c *charset) has(r rune) bool { return c.any || r < 128 && c.ascii[r] }

func (c *charset) add(re *syntax.Regexp) {
	switch re.Op {
	case syntax.OpLiteral:
		for _, r := range re.Rune {
			if r < 128 {
				c.ascii[r] = true
				if re.Flags&syntax.FoldCase != 0 {
					c.ascii[strings.ToLower(string(r))[0]] = true
					c.ascii[strings.ToUpper(string(r))[0]] = true
				}
			}
		}
	case syntax.OpCharClass:
		for i := 0; i+1 < len(re.Rune); i += 2 {
			for r := re.Rune[i]; r <= re.Rune[i+1] && r < 128; r++ {
				c.ascii[r] = true
			}
		}
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		c.any = true
	default:
		for _, s := range re.Sub {
			c.add(s)
		}
	}
}

func literalHead(re *syntax.Regexp) (string, bool) {
	switch re.Op {
	case syntax.OpLiteral:
		return string(re.Rune), true
	case syntax.OpConcat:
		out := ""
		for _, s := range re.Sub {
			h, ok := literalHead(s)
			if !ok {
				break
			}
			out += h
			if s.Op != syntax.OpLiteral {
				break
			}
		}
		return out, out != ""
	case syntax.OpCapture:
		return literalHead(re.Sub[0])
	}
	return "", false
}

// goPattern rewrites what Python's regular expressions spell differently.
func goPattern(p string) string {
	p = strings.ReplaceAll(p, `\Z`, `\z`)
	p = strings.ReplaceAll(p, `(?P=`, `(?:`)
	return p
}

// removing returns what re.sub(pattern, with, x) cleans: the characters that the pattern, or one of its alternatives, takes one
// by one are gone. With a negated class, only the class is left.
func (m *Model) removing(pattern, with string) Mask {
	if strings.Contains(with, "\\") {
		return 0 // what was taken may be put back
	}
	gone := newCharset()
	for _, alternative := range alternatives(pattern) {
		re := readPattern(alternative)
		if re == nil {
			continue // it takes more
		}
		for re.Op == syntax.OpPlus || re.Op == syntax.OpCapture || re.Op == syntax.OpStar || re.Op == syntax.OpRepeat && re.Min <= 1 {
			re = re.Sub[0]
		}
		if re.Op == syntax.OpCharClass || re.Op == syntax.OpLiteral && len(re.Rune) == 1 {
			gone.add(re)
		}
	}
	left := newCharset()
	for r := range left.ascii {
		left.ascii[r] = !gone.ascii[r]
	}
	for _, r := range with {
		if r < 128 {
			left.ascii[r] = true
		}
	}
	return m.limitedTo(left) | m.untagged(left)
}

// untagged is for what a text of a page is harmless in which no tag begins, and, where no quote is left, no attribute ends.
func (m *Model) untagged(left *charset) Mask {
	switch {
	case left.has('<'):
		return 0
	case left.has('"') || left.has('\''):
		return m.bit("html-text")
	}
	return m.bit("html-text") | m.bit("html-attribute")
}

// alternatives splits a pattern at the bars that stand in no group and no class.
func alternatives(pattern string) []string {
	var out []string
	depth, class, start := 0, false, 0
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\':
			i++
		case class:
			class = c != ']'
		case c == '[':
			class = true
			if next := strings.TrimPrefix(pattern[i+1:], "^"); strings.HasPrefix(next, "]") {
				i += len(pattern[i+1:]) - len(next) + 1 // a bracket that stands first is one of the class
			}
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == '|' && depth == 0:
			out = append(out, pattern[start:i])
			start = i + 1
		}
	}
	return append(out, pattern[start:])
}

// translated is what text.translate(table) cleans: the characters that the table replaces are gone.
func (m *Model) translated(table *object) Mask {
	if table.kind != dictObject {
		return 0
	}
	left := newCharset()
	for r := range left.ascii {
		_, gone := table.field(itemKey(intConst(int64(r))))
		_, written := table.field(itemKey(textConst(string(rune(r)))))
		left.ascii[r] = !gone && !written
	}
	for _, fl := range table.fields {
		c, ok := fl.value.constant()
		if !ok {
			return 0
		}
		if n, ok := c.number(); ok && n < 128 {
			left.ascii[max(n, 0)] = true
		}
		for _, r := range c.text {
			if r < 128 {
				left.ascii[r] = true
			}
		}
	}
	mask := m.limitedTo(left) | m.untagged(left)
	if !left.has('\n') {
		mask |= m.lineBits()
	}
	if escapesFilter(table) {
		mask |= m.bit("ldap-filter")
	}
	return mask
}

// escapesFilter says that a table writes what means something in an LDAP filter as RFC 4515 has it: "*" as "\2a".
func escapesFilter(table *object) bool {
	for _, r := range `\*()` {
		v, ok := table.field(itemKey(intConst(int64(r))))
		if !ok {
			v, ok = table.field(itemKey(textConst(string(r))))
		}
		text, isText := v.text()
		if !ok || !isText || !strings.EqualFold(text, fmt.Sprintf(`\%02x`, r)) {
			return false
		}
	}
	return true
}

// afterSlash says which characters may follow the single slash that a language begins with.
func afterSlash(re *syntax.Regexp) (*charset, bool) {
	if re.Op != syntax.OpConcat || len(re.Sub) < 2 {
		return nil, false
	}
	first := re.Sub[0]
	if first.Op != syntax.OpLiteral || len(first.Rune) == 0 || first.Rune[0] != '/' {
		return nil, false
	}
	set := newCharset()
	if len(first.Rune) > 1 {
		c := *first
		c.Rune = first.Rune[1:2]
		set.add(&c)
		return set, true
	}
	for _, next := range re.Sub[1:] {
		set.add(next)
		if next.Op == syntax.OpCharClass || next.Op == syntax.OpPlus || next.Op == syntax.OpLiteral {
			return firstOf(next), true
		}
	}
	return set, true
}

// beginning is the characters that a text of a language begins with, nil where that is not plain to see.
func beginning(re *syntax.Regexp) *charset {
	for re.Op == syntax.OpConcat || re.Op == syntax.OpCapture {
		if len(re.Sub) == 0 {
			return nil
		}
		re = re.Sub[0]
	}
	switch {
	case re.Op == syntax.OpPlus, re.Op == syntax.OpRepeat && re.Min > 0:
		return beginning(re.Sub[0])
	case re.Op == syntax.OpLiteral && len(re.Rune) > 0, re.Op == syntax.OpCharClass:
		return firstOf(re)
	}
	return nil
}

// firstOf is the characters that one piece may begin with.
func firstOf(re *syntax.Regexp) *charset {
	set := newCharset()
	switch re.Op {
	case syntax.OpLiteral:
		c := *re
		c.Rune = re.Rune[:1]
		set.add(&c)
	case syntax.OpPlus, syntax.OpCapture:
		return firstOf(re.Sub[0])
	default:
		set.add(re)
	}
	return set
}
