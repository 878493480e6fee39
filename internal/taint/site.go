package taint

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// This file knows regular expressions that say where an address leads: to hosts whose end is written out, or to a place on
// the same site.

// leadsHome is for what a text is harmless that begins as a pattern says, when the pattern fixes the host or the site.
func (m *Model) leadsHome(body *syntax.Regexp, anchoredEnd bool) Mask {
	if second, ok := afterSlash(body); ok && !second.has('/') && !second.has('\\') {
		return m.localBits() // begins with one slash: an address on this site
	}
	if fixesHostEnd(body, anchoredEnd) {
		return m.hostBits()
	}
	return 0
}

// openHost is the beginning of a URL behind which its host goes on: "https://", "//", "https://www.".
var openHost = regexp.MustCompile(`(?:^|:)//[^/?#\x00]*$`)

// inHost takes from taints that were quoted for a URL the harmlessness that quoting does not give in place of the host. A check of
// the host, unlike quoting, makes data harmless for redirects as well. Without a slash in it, what stands in front of a domain
// is a part of that.
func (m *Model) inHost(taints []Taint, before, behind string) []Taint {
	if !strings.Contains(before, "//") || !openHost.MatchString(before) {
		return taints
	}
	domain, _, _ := strings.Cut(behind, "/")
	inDomain := isDomain(domain, false)
	url, redirect := m.bit("url"), m.bit("redirect-url")
	out := make([]Taint, len(taints))
	for i, t := range taints {
		if t.clears&(url|redirect) == url && !(inDomain && t.clears&NoHost != 0) {
			t.clears &^= url | NoHost | NoScheme
		}
		out[i] = t
	}
	return out
}

// portPattern is what a pattern says of a port, which belongs to the host: "(:[0-9]+)?".
var portPattern = regexp.MustCompile(`^\((\?:)?:(\[0-9\]|\\d)(\+|\{\d*,?\d+\}|[?*+])*\)\?$`)

// fixesHostEnd says that a pattern is that of a URL whose host is written out, or ends with a domain that is.
func fixesHostEnd(body *syntax.Regexp, anchoredEnd bool) bool {
	if body.Op != syntax.OpConcat {
		return false
	}
	subs := body.Sub
	scheme := ""
	for len(subs) > 0 && !strings.Contains(scheme, "://") {
		switch re := subs[0]; {
		case re.Op == syntax.OpLiteral:
			scheme += string(re.Rune)
		case !isFinite(re):
			return false
		}
		subs = subs[1:]
	}
	_, host, ok := strings.Cut(scheme, "://")
	if !ok {
		return false
	}
	written := true // so far all of the host
	last := host    // the literal that the host ends with
	for {
		if i := strings.IndexAny(last, "/?#"); i >= 0 {
			return isDomain(last[:i], written)
		}
		if len(subs) == 0 {
			return anchoredEnd && isDomain(last, written)
		}
		re := subs[0]
		subs = subs[1:]
		switch {
		case re.Op == syntax.OpLiteral:
			last += string(re.Rune)
		case portPattern.MatchString(re.String()):
		case isFinite(re):
			set := newCharset()
			set.add(re)
			if set.has('/') {
				return false
			}
			last = ""
		default:
			if (endsHost(re) || mayEndHost(re) && anchoredEnd && len(subs) == 0) && isDomain(last, written) {
				return true
			}
			set := newCharset()
			set.add(re)
			for _, end := range `/\?#@:` {
				if set.has(end) {
					return false
				}
			}
			written, last = false, ""
			if endsWithDot(re) {
				last = "."
			}
		}
	}
}

// endsWithDot says that what a pattern matches is empty or ends with a dot: "([a-z]+\.)*".
func endsWithDot(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpLiteral:
		return re.Rune[len(re.Rune)-1] == '.'
	case syntax.OpStar, syntax.OpQuest, syntax.OpPlus, syntax.OpRepeat, syntax.OpCapture, syntax.OpConcat:
		return len(re.Sub) > 0 && endsWithDot(re.Sub[len(re.Sub)-1])
	}
	return false
}

// endsHost says that what follows ends the host: "[/?#]", "(/|$)".
func endsHost(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpEndText:
		return true
	case syntax.OpCapture:
		return endsHost(re.Sub[0])
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			if !endsHost(sub) {
				return false
			}
		}
		return true
	}
	first := beginning(re)
	if first == nil || first.any {
		return false
	}
	for c, may := range first.ascii {
		if may && !strings.ContainsRune("/?#", rune(c)) {
			return false
		}
	}
	return true
}

// mayEndHost says that what follows ends the host if anything does: "(/.*)?".
func mayEndHost(re *syntax.Regexp) bool {
	return (re.Op == syntax.OpQuest || re.Op == syntax.OpStar) && endsHost(re.Sub[0])
}

// isDomain says that text is a whole host, or the end of one that nobody else can have: ".example.org".
func isDomain(text string, whole bool) bool {
	if strings.ContainsAny(text, `@\`) {
		return false
	}
	if whole {
		return text != ""
	}
	return strings.HasPrefix(text, ".") && strings.Contains(text[1:], ".")
}

// urlField is the name of the field of a parsed URL that has this index.
func urlField(key *Value) string {
	c, ok := key.constant()
	n, number := c.number()
	if !ok || !number {
		return ""
	}
	switch n {
	case 0:
		return "scheme"
	case 1:
		return "netloc"
	case 2:
		return "path"
	}
	return ""
}

// staysHere reports whether a pattern that the parser does not read begins with a slash behind which no further slash or
// backslash may stand: "^/(?![/\\])".
func staysHere(pattern string) bool {
	pattern = strings.TrimPrefix(strings.TrimPrefix(pattern, "^"), `\A`)
	ahead, ok := strings.CutPrefix(pattern, "/(?!")
	if !ok {
		return false
	}
	not, rest, ok := strings.Cut(ahead, ")")
	return ok && strings.Contains(not, "/") && strings.Contains(not, `\\`) && !strings.Contains(rest, "|")
}
