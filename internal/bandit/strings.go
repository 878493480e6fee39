package bandit

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

func (v *visitor) string() string { return v.self.(*syntax.Constant).Text }

func bindAll(v *visitor) *Issue {
	if v.string() != "0.0.0.0" {
		return nil
	}
	return found(Medium, Medium, 605, "This address binds to all interfaces.")
}

func tmpDirectory(v *visitor) *Issue {
	for _, folder := range v.checker.tmpFolders {
		if strings.HasPrefix(v.string(), folder) {
			return found(Medium, Medium, 377, "A fixed name in a folder for temporary files can be taken by others first.")
		}
	}
	return nil
}

func passwordString(v *visitor) *Issue {
	switch parent := v.parent(1).(type) {
	case *syntax.Assign:
		for _, target := range parent.Targets {
			name := idOf(target)
			if a, ok := target.(*syntax.Attribute); ok {
				name = a.Attr
			}
			if isPasswordName(name) {
				return password(v.string())
			}
		}
	case *syntax.Dict:
		if !isPasswordName(v.string()) {
			return nil
		}
		at := slices.IndexFunc(parent.Keys, func(key syntax.Expr) bool { return key != nil && node(key) == v.self })
		if at < 0 {
			return nil
		}
		if c, ok := parent.Values[at].(*syntax.Constant); ok {
			return password(literal(c).String())
		}
	case *syntax.Subscript:
		if !isPasswordName(v.string()) {
			return nil
		}
		if assign, ok := v.parent(2).(*syntax.Assign); ok {
			if value, ok := stringOf(assign.Value); ok {
				return password(value)
			}
		}
	case *syntax.Compare:
		name := idOf(parent.Left)
		if a, ok := parent.Left.(*syntax.Attribute); ok {
			name = a.Attr
		}
		if !isPasswordName(name) {
			return nil
		}
		if value, ok := stringOf(parent.Comparators[0]); ok {
			return password(value)
		}
	}
	return nil
}

func passwordDefault(v *visitor) *Issue {
	f := v.self.(*syntax.FunctionDef)
	// Bandit pads the defaults to the length of the arguments, forgetting those before a "/".
	pad := max(len(f.Args.Args)-len(f.Args.Defaults), 0)
	for i, arg := range f.Args.Args {
		if i < pad || i-pad >= len(f.Args.Defaults) {
			continue
		}
		if value, ok := stringOf(f.Args.Defaults[i-pad]); ok && isPasswordName(arg.Name) {
			return password(value)
		}
	}
	return nil
}

func sslDefaults(v *visitor) *Issue {
	for _, e := range v.self.(*syntax.FunctionDef).Args.Defaults {
		name := ""
		if a, ok := e.(*syntax.Attribute); ok {
			name = a.Attr
		}
		if slices.Contains(v.checker.badProtocols(), name) {
			return found(Medium, Medium, 327, "A default argument names an insecure SSL or TLS protocol version.")
		}
	}
	return nil
}

var sqlText = regexp.MustCompile(`(?is)(select[\s\v\x1c-\x1f\x85\pZ].*from[\s\v\x1c-\x1f\x85\pZ]|` +
	`delete[\s\v\x1c-\x1f\x85\pZ]+from[\s\v\x1c-\x1f\x85\pZ]|` +
	`insert[\s\v\x1c-\x1f\x85\pZ]+into[\s\v\x1c-\x1f\x85\pZ].*values[\s\v\x1c-\x1f\x85\pZ(]|` +
	`update[\s\v\x1c-\x1f\x85\pZ].*set[\s\v\x1c-\x1f\x85\pZ])`)

// mayBeSQL reports whether s has a word with which such a statement begins; it only saves running
// sqlText.
func mayBeSQL(s string) bool {
	for i := 0; i+6 < len(s); i++ {
		switch s[i] | 0x20 {
		case 's':
			if s[i+1]|0x20 == 'e' && s[i+2]|0x20 == 'l' && s[i+3]|0x20 == 'e' && s[i+4]|0x20 == 'c' && s[i+5]|0x20 == 't' {
				return true
			}
		case 'd':
			if s[i+1]|0x20 == 'e' && s[i+2]|0x20 == 'l' && s[i+3]|0x20 == 'e' && s[i+4]|0x20 == 't' && s[i+5]|0x20 == 'e' {
				return true
			}
		case 'i':
			if s[i+1]|0x20 == 'n' && s[i+3]|0x20 == 'e' && s[i+4]|0x20 == 'r' && s[i+5]|0x20 == 't' {
				return true
			}
		case 'u':
			if s[i+1]|0x20 == 'p' && s[i+2]|0x20 == 'd' && s[i+3]|0x20 == 'a' && s[i+4]|0x20 == 't' && s[i+5]|0x20 == 'e' {
				return true
			}
		case 0xC5 | 0x20: // ſ, which is an s to a search that ignores case: C5 BF
			return true
		}
	}
	return false
}

func sqlExpression(v *visitor) *Issue {
	statement, wrapper, replaced := v.statement()
	if len(statement) < 12 || !mayBeSQL(statement) || !sqlText.MatchString(statement) {
		return nil
	}
	confidence := Low
	if call, ok := wrapper.(*syntax.Call); ok && !replaced {
		name := idOf(call.Func)
		if a, ok := call.Func.(*syntax.Attribute); ok {
			name = a.Attr
		}
		if name == "execute" || name == "executemany" {
			confidence = Medium
		}
	}
	return found(Medium, confidence, 89, "An SQL statement is put together from pieces of text.")
}

// statement returns the text a string is part of, what that stands in, and whether it is changed
// by replace.
func (v *visitor) statement() (statement string, wrapper node, replaced bool) {
	switch parent := v.parent(1).(type) {
	case *syntax.BinOp:
		top := 1
		for {
			if _, ok := v.parent(top + 1).(*syntax.BinOp); !ok {
				break
			}
			top++
		}
		if len(v.parents)+top > maxFrames {
			panic(raised{"too many operands"})
		}
		pieces := []string{v.string()}
		gather(v.parent(top).(*syntax.BinOp), parent, &pieces)
		return strings.Join(pieces, " "), v.parent(top + 1), false
	case *syntax.Attribute:
		if parent.Attr == "format" || parent.Attr == "replace" {
			return v.string(), v.parent(3), parent.Attr == "replace"
		}
	case *syntax.JoinedStr:
		var b strings.Builder
		first := true
		for _, piece := range parent.Values {
			if s, ok := stringOf(piece); ok {
				if first && node(piece) != v.self {
					return "", nil, false
				}
				first = false
				b.WriteString(s)
			}
		}
		return b.String(), v.parent(2), false
	}
	return "", nil, false
}

// gather collects the strings of a chain of operators, from left to right, without those in stop.
func gather(n, stop *syntax.BinOp, pieces *[]string) {
	if n == stop {
		return
	}
	for _, side := range [...]syntax.Expr{n.Left, n.Right} {
		if inner, ok := side.(*syntax.BinOp); ok {
			gather(inner, stop, pieces)
		} else if s, ok := stringOf(side); ok {
			*pieces = append(*pieces, s)
		}
	}
}
