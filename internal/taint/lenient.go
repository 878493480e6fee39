package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows settings that switch a check off: "if settings.ALLOW_PRIVATE_HOSTS: return". What the check proves holds
// for those who leave it on. What is done where it is off is followed all the same.

// laxWords are words in the name of a setting that is on where nothing has to be checked, strictWords of one that is on
// where it has to be.
var (
	laxWords    = []string{"dangerous", "dangerously", "insecure", "unsafe", "unrestricted", "untrusted", "disable", "disabled", "skip", "bypass", "dev", "development", "debug", "testing"}
	strictWords = []string{"block", "check", "enforce", "forbid", "prevent", "protect", "protection", "restrict", "restricted", "safe", "sandbox", "sandboxed", "secure", "strict", "validate", "verify"}
	allowsWords = []string{"absolute", "any", "external", "internal", "intranet", "local", "localhost", "loopback", "outside", "pickle", "private", "remote", "symlinks"}
)

// lax says that a condition is a setting by its name, and for which truth of it nothing has to be checked.
func (f *frame) lax(s *state, x syntax.Expr, v *Value) (truth, ok bool) {
	if not, is := x.(*syntax.UnaryOp); is && not.Op == syntax.Not {
		truth, ok = f.lax(s, not.Operand, v)
		return !truth, ok
	}
	if truth, ok := f.limits(s, x); ok {
		return truth, true
	}
	name := ""
	switch x := x.(type) {
	case *syntax.Attribute:
		name = x.Attr
	case *syntax.Name:
		name = x.ID
	case *syntax.Subscript:
		name = keyName(x.Slice)
	case *syntax.Call:
		fn, is := x.Func.(*syntax.Attribute)
		if is && (fn.Attr == "get" || fn.Attr == "getboolean" || fn.Attr == "getenv") && len(x.Args) > 0 {
			name = keyName(x.Args[len(x.Args)-1])
			if name == "" {
				name = keyName(x.Args[0])
			}
		}
	}
	truth, ok = f.e.laxName(name)
	return truth, ok && !f.fromClient(s, v) // what a client asks for is no setting
}

// limits is lax for a condition that asks whether it was said at all what is allowed: "allowed_folder is None", "not
// ALLOWED_HOSTS". A variable that holds the outcome of a check is none.
func (f *frame) limits(s *state, x syntax.Expr) (truth, ok bool) {
	said := x
	if c, is := x.(*syntax.Compare); is {
		if len(c.Ops) != 1 || c.Ops[0] != syntax.Is && c.Ops[0] != syntax.IsNot {
			return false, false
		}
		if none, is := c.Comparators[0].(*syntax.Constant); !is || none.Kind != syntax.None {
			return false, false
		}
		said, truth = c.Left, c.Ops[0] == syntax.Is
	}
	name := ""
	switch n := said.(type) {
	case *syntax.Attribute:
		name = n.Attr
	case *syntax.Name:
		name = n.ID
	}
	if !namesLimit(name) {
		return false, false
	}
	v := f.eval(s, said)
	return truth, len(v.form().facts) == 0 && !f.fromClient(s, v)
}

// namesLimit says that a name is that of what is allowed: allowed_folder, ALLOWED_HOSTS.
func namesLimit(name string) bool {
	words := wordsOf(name)
	if len(words) < 2 || !limitWords[words[0]] {
		return false
	}
	last := words[len(words)-1]
	return folderWords[last] || last == "repository" || strings.HasSuffix(last, "s")
}

// limitWords begin the name of what is allowed where it is said.
var limitWords = wordSet("allowed permitted whitelisted allowlisted")

// A laxity is what the name of a setting says.
type laxity struct{ truth, ok bool }

// laxName is lax for a name. A program asks for few settings, many times.
func (e *engine) laxName(name string) (truth, ok bool) {
	if name == "" {
		return false, false
	}
	if known, asked := e.laxNames[name]; asked {
		return known.truth, known.ok
	}
	defer func() { e.laxNames[name] = laxity{truth, ok} }()
	words := strings.Split(strings.ToLower(name), "_")
	has := func(list []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, w) })
	}
	switch {
	case slices.Contains(words, "allow") || slices.Contains(words, "allowed"):
		truth, ok = true, has(allowsWords) || has(laxWords)
	case has(laxWords):
		truth, ok = true, true
	case has(strictWords) && len(words) > 1:
		truth, ok = false, true
	}
	return truth, ok
}

func keyName(x syntax.Expr) string {
	if c, ok := x.(*syntax.Constant); ok && c.Kind == syntax.Str {
		return c.Text
	}
	return ""
}

// branches runs the two ways of an if statement. Where a setting chooses between them, what the strict one proves holds
// behind both.
func (f *frame) branches(yes, no *state, n *syntax.If, truth, lax bool) (a, b, strict *state) {
	run := func(s *state, body []syntax.Stmt, off bool) *state {
		if off {
			f.lenient++
			defer func() { f.lenient-- }()
		}
		return f.block(s, body)
	}
	a = run(yes, n.Body, lax && truth)
	b = run(no, n.Orelse, lax && !truth)
	switch {
	case !lax || a == nil || b == nil:
		return a, b, nil
	case truth:
		return a, b, b
	}
	return a, b, a
}
