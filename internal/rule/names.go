package rule

import (
	"slices"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"
)

// A nameSet is a list of qualified names: "os.system", "random.*" for all names of a module, and
// ".execute" for a method of that name on any receiver.
type nameSet struct {
	exact    map[string]bool
	prefixes []string // with the final dot
	methods  map[string]bool
	lasts    map[string]bool // what the exact names end in
}

func (r *reader) names(y *yaml.Node, what string) nameSet {
	set := nameSet{exact: map[string]bool{}, methods: map[string]bool{}, lasts: map[string]bool{}}
	for _, name := range r.texts(y, what) {
		switch {
		case strings.HasPrefix(name, "."):
			set.methods[name[1:]] = true
		case strings.HasSuffix(name, ".*"):
			set.prefixes = append(set.prefixes, name[:len(name)-1])
		case strings.ContainsAny(name, " */()"):
			r.fail(y, "%s: %q is no dotted name", what, name)
		default:
			set.exact[name] = true
			set.lasts[name[strings.LastIndexByte(name, '.')+1:]] = true
		}
	}
	return set
}

// has reports whether a qualified name is in the set; methods do not count.
func (s *nameSet) has(name string) bool {
	if name == "" {
		return false
	}
	if s.exact[name] {
		return true
	}
	for _, prefix := range s.prefixes {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// tops are the first parts of the qualified names.
func (s *nameSet) tops() map[string]bool {
	tops := map[string]bool{}
	for name := range s.exact {
		top, _, _ := strings.Cut(name, ".")
		tops[top] = true
	}
	for _, prefix := range s.prefixes {
		top, _, _ := strings.Cut(prefix, ".")
		tops[top] = true
	}
	return tops
}

// A keySet is a list of identifiers and /regular expressions/ on their normal form.
type keySet struct {
	exact    map[string]bool
	patterns []*expression
}

func (r *reader) keys(y *yaml.Node, what string) keySet {
	set := keySet{exact: map[string]bool{}}
	items := []*yaml.Node{y}
	if y.Kind == yaml.SequenceNode {
		items = y.Content
	}
	for _, item := range items {
		key := r.text(item, what)
		if len(key) > 2 && key[0] == '/' && key[len(key)-1] == '/' {
			if re := r.compile(item, key[1:len(key)-1]); re != nil {
				set.patterns = append(set.patterns, re)
			}
			continue
		}
		set.exact[key] = true
	}
	return set
}

func (s *keySet) has(key string) bool {
	return s.exact[key] || len(s.patterns) > 0 && s.matches(normalName(key))
}

// matches asks the regular expressions about a name in its normal form.
func (s *keySet) matches(normal string) bool {
	return slices.ContainsFunc(s.patterns, func(e *expression) bool { return e.matches(normal) })
}

// compile reads a regular expression. The same one stands in several places of a rule, by YAML's anchors and by itself.
func (r *reader) compile(y *yaml.Node, source string) *expression {
	if e := r.expressions[source]; e != nil {
		return e
	}
	e, err := newExpression(source)
	if err != nil {
		r.fail(y, "%v", err)
		return nil
	}
	if r.expressions == nil {
		r.expressions = map[string]*expression{}
	}
	r.expressions[source] = e
	return e
}

func (r *reader) regex(y *yaml.Node) *expression {
	if text := r.text(y, "a regular expression"); text != "" {
		return r.compile(y, text)
	}
	return nil
}

// normalName is the form in which identifiers and keys meet the regular expressions of rules:
// words in lower case joined by single underscores. "apiKey", "API-KEY" and "api_key" are one.
func normalName(name string) string {
	plain := true
	for i := 0; i < len(name); i++ {
		if b := name[i]; !('a' <= b && b <= 'z' || '0' <= b && b <= '9' || b == '_') {
			plain = false
			break
		}
	}
	if plain {
		return strings.Trim(name, "_")
	}
	var out strings.Builder
	runes := []rune(name)
	for i, b := range runes {
		switch {
		case unicode.IsUpper(b):
			next := i+1 < len(runes) && unicode.IsLower(runes[i+1])
			if i > 0 && (unicode.IsLower(runes[i-1]) || unicode.IsDigit(runes[i-1]) || unicode.IsUpper(runes[i-1]) && next) {
				out.WriteByte('_')
			}
			out.WriteRune(unicode.ToLower(b))
		case unicode.IsLetter(b) || unicode.IsDigit(b):
			out.WriteRune(b)
		default:
			if s := out.String(); s != "" && s[len(s)-1] != '_' {
				out.WriteByte('_')
			}
		}
	}
	return strings.Trim(out.String(), "_")
}
