package taint

import (
	"slices"
	"strings"
	"unicode"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows the program's own checks by their names: is_safe_url, validate_path, AllowedHosts.permits. What such a
// check does is followed like any other code, and where that shows a value to be harmless nothing is reported. Where it does
// not show it, the author thought of the danger all the same, and a reader has to judge the check: the flow weighs little.

// checkWords are words of names of checks that let good values pass, badWords of those that find bad ones.
var (
	checkWords = wordSet("safe public valid validate validates validated validator allow allowed allows permit permits permitted trusted accessible whitelisted " +
		"allowlisted check checks checked verify verified ensure assert require within inside contained contains child descendant subpath under below legal acceptable sane confined guard")
	badWords = wordSet("private blocked forbidden unsafe invalid malicious illegal denied disallowed banned escapes traversal outside dangerous suspicious " +
		"reserved blacklisted blocklisted denylisted")
	// folderWords are what a name may be checked to lie in.
	folderWords = wordSet("dir directory folder root base path tree workspace project sandbox jail")
	// raising are words of checks that raise rather than answer.
	raising = wordSet("validate check verify ensure assert require guard")
	// cleaning are words of functions that make a value good and return it.
	cleaning = wordSet("sanitize sanitized sanitise sanitised safe clean cleaned secure secured scrub scrubbed validate validated")
	// others are words of checks of something else than the text of a value: who somebody is, whether something is there.
	others = wordSet("password passwd token csrf login user users auth permission permissions credential credentials signature exists exist type output call version updates status health role roles")
)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// findWords begin names of functions that look a record up, recordless are words in names of those that make or read something.
var (
	findWords  = wordSet("get find fetch lookup retrieve")
	recordless = wordSet("url urls uri page content contents body file files filename path paths dir directory folder data response result json xml text html env param params arg args argument value values " +
		"setting settings option options config header headers client session connection query output input name by_name image stream")
)

// finds says that a function of this name looks something up that there is, or is not: get_order, find_function. What the
// program knows by a name is one of its own things.
func finds(words []string) bool {
	return len(words) > 1 && findWords[words[0]] && !slices.ContainsFunc(words, func(w string) bool { return recordless[w] || others[w] })
}

// vetting is what calling a function of this name says of its arguments: where it returned, returned true, returned false.
func vetting(name string) (p proves) {
	said := false
	words := wordsOf(name)
	if finds(words) {
		return proves{then: Vetted}
	}
	for i, w := range words {
		switch {
		case w == "in" && i+1 < len(words) && folderWords[words[i+1]]:
			p.then, said = Vetted, true // is_file_in_dir
		case others[w]:
			return proves{}
		case badWords[w]:
			p.then, p.other = 0, Vetted
			said = true
		case checkWords[w] && !said:
			p.then = Vetted
			if i == 0 && raising[w] {
				p.back = Vetted
			}
		}
	}
	return p
}

// cleans says that a function of this name returns what it was given in a form that does no harm.
func cleans(name string) bool {
	words := wordsOf(name)
	return slices.ContainsFunc(words, func(w string) bool { return cleaning[w] }) && !slices.ContainsFunc(words, func(w string) bool { return others[w] || badWords[w] })
}

// wordsOf splits a name at underscores and capitals.
func wordsOf(name string) (words []string) {
	start := 0
	add := func(end int) {
		if end > start {
			words = append(words, strings.ToLower(name[start:end]))
		}
	}
	lower := false
	for i, r := range name {
		switch {
		case r == '_':
			add(i)
			start = i + 1
		case unicode.IsUpper(r) && lower:
			add(i)
			start = i
		}
		lower = unicode.IsLower(r)
	}
	add(len(name))
	return words
}

// vetJoined notes what (root / name).resolve().relative_to(root) says of name itself, which may be joined once more behind
// the check: it looked at where the same name leads from one folder, and nobody knows whether that is the same folder.
func (f *frame) vetJoined(s *state, check *syntax.Attribute, ret *Value) *Value {
	resolved, ok := check.Value.(*syntax.Call)
	if !ok || lastNameOf(resolved.Func) != "resolve" {
		return ret
	}
	method, ok := resolved.Func.(*syntax.Attribute)
	if !ok {
		return ret
	}
	joined, ok := method.Value.(*syntax.BinOp)
	if !ok || joined.Op != syntax.Div {
		return ret
	}
	name, ok := joined.Right.(*syntax.Name)
	if !ok {
		return ret
	}
	v := f.eval(s, name)
	if v == nil || len(v.taint) == 0 {
		return ret
	}
	if check.Attr == "relative_to" {
		f.prove(s, v, f.rereadable(name), Vetted)
		return ret
	}
	r := Value{open: true}
	if ret != nil {
		r = *ret
	}
	r.setFacts(append(r.form().facts[:len(r.form().facts):len(r.form().facts)], fact{value: v, text: f.rereadable(name), then: Vetted}))
	return &r
}

// vet notes what the name of a called function says of its arguments, and returns the call's result with it. Checks that
// return a pair say in its first part whether the value is good; who asks for a pair looks at it.
func (f *frame) vet(s *state, call *syntax.Call, args *arguments, ret *Value) *Value {
	carries := func(v *Value) bool { return v != nil && len(v.taint) > 0 }
	if !slices.ContainsFunc(args.pos, carries) && !slices.ContainsFunc(args.named, carries) {
		return ret
	}
	says := f.e.vouches(lastNameOf(call.Func))
	if carries(ret) && says.cleans {
		r := *ret
		r.taint = cleared(ret.taint, Vetted)
		ret = &r
	}
	p := says.proves
	if p == (proves{}) {
		return ret
	}
	if ret != nil && slices.ContainsFunc(ret.refs, func(l *loc) bool { o := f.get(s, l); return o != nil && o.kind == tupleObject }) {
		p.back = Vetted
	}
	var facts []fact
	note := func(v *Value, at syntax.Expr) {
		switch {
		case !carries(v):
		case p.back != 0:
			f.prove(s, v, f.rereadable(at), p.back)
		default:
			facts = append(facts, fact{value: v, text: f.rereadable(at), then: p.then, other: p.other})
		}
	}
	// What holds for a text that was put together holds for its pieces: is_valid(folder + "-" + name).
	pieces := func(v *Value, at syntax.Expr) {
		note(v, at)
		for sum, ok := at.(*syntax.BinOp); ok && sum.Op == syntax.Add; sum, ok = sum.Left.(*syntax.BinOp) {
			for _, side := range []syntax.Expr{sum.Left, sum.Right} {
				if name, ok := side.(*syntax.Name); ok {
					note(f.eval(s, name), name)
				}
			}
		}
	}
	for i, v := range args.pos {
		pieces(v, args.posAt[i])
	}
	for i, v := range args.named {
		pieces(v, args.namedAt[i])
	}
	if len(facts) == 0 {
		return ret
	}
	r := Value{open: true}
	if ret != nil {
		r = *ret
	}
	r.setFacts(append(r.form().facts[:len(r.form().facts):len(r.form().facts)], facts...))
	return &r
}
