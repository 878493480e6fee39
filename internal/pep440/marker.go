package pep440

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Marker is a condition on the environment: python_version < "3.9" and sys_platform == "win32".
type Marker struct{ root node }

// An Environment is what markers are asked about. Values holds the variables by name
// (python_version, sys_platform, extra …); Sets holds extras and dependency_groups, which PEP 751
// lock files ask for membership.
type Environment struct {
	Values map[string]string
	Sets   map[string][]string
}

// ErrUndefined is what Holds wraps when a marker names a variable that the environment lacks, or
// compares what has no order.
var ErrUndefined = errors.New("undefined in this environment")

// A node is a comparison (operator set, two operands) or a junction of nodes ("and", "or").
type node struct {
	operator    string
	left, right operand
	parts       []node
}

type operand struct {
	text       string
	isVariable bool
}

// ParseMarker reads a marker that stands alone, as lock files have it.
func ParseMarker(text string) (*Marker, error) {
	p := &parser{text: text}
	root, err := p.marker()
	if err != nil {
		return nil, err
	}
	if p.at < len(text) {
		return nil, p.fail("and, or, or the end of the marker")
	}
	return newMarker(root), nil
}

func newMarker(root node) *Marker {
	root.normalizeNames()
	return &Marker{root}
}

func (p *parser) marker() (node, error) {
	if p.depth++; p.depth > maxDepth {
		return node{}, p.fail(fmt.Sprintf("at most %d parentheses", maxDepth))
	}
	defer func() { p.depth-- }()
	first, err := p.markerAtom()
	if err != nil {
		return node{}, err
	}
	// "and" binds closer: alternatives of conjunctions.
	alternatives := []node{{operator: "and", parts: []node{first}}}
	for {
		word := p.keyword("or", "and")
		if word == "" {
			return simplify(alternatives), nil
		}
		next, err := p.markerAtom()
		if err != nil {
			return node{}, err
		}
		if word == "or" {
			alternatives = append(alternatives, node{operator: "and", parts: []node{next}})
			continue
		}
		last := &alternatives[len(alternatives)-1]
		last.parts = append(last.parts, next)
	}
}

func simplify(alternatives []node) node {
	for i, a := range alternatives {
		if len(a.parts) == 1 {
			alternatives[i] = a.parts[0]
		}
	}
	if len(alternatives) == 1 {
		return alternatives[0]
	}
	return node{operator: "or", parts: alternatives}
}

func (p *parser) markerAtom() (node, error) {
	p.space()
	defer p.space()
	if !p.eat("(") {
		return p.comparison()
	}
	p.space()
	inner, err := p.marker()
	if err != nil {
		return node{}, err
	}
	p.space()
	if !p.eat(")") {
		return node{}, p.fail("a closing parenthesis in the marker")
	}
	return inner, nil
}

func (p *parser) comparison() (n node, err error) {
	if n.left, err = p.operand(); err != nil {
		return n, err
	}
	p.space()
	if n.operator, err = p.operator(); err != nil {
		return n, err
	}
	p.space()
	n.right, err = p.operand()
	return n, err
}

func (p *parser) operator() (string, error) {
	if p.keyword("in") != "" {
		return "in", nil
	}
	if p.keyword("not") != "" {
		before := p.at
		p.space()
		if p.at == before || p.keyword("in") == "" {
			return "", p.fail("in after not")
		}
		return "not in", nil
	}
	if operator := operatorOf(p.rest()); operator != "" {
		p.at += len(operator)
		return operator, nil
	}
	return "", p.fail("one of <=, <, !=, ==, >=, >, ~=, ===, in, not in")
}

// keyword eats one of words where it stands as a whole word.
func (p *parser) keyword(words ...string) string {
	for _, word := range words {
		if strings.HasPrefix(p.rest(), word) && p.boundary(p.at) && p.boundary(p.at+len(word)) {
			p.at += len(word)
			return word
		}
	}
	return ""
}

// variables are the names a marker may ask about; a dot may stand where os.name and its like had one.
var variables = []string{
	"python_version", "python_full_version", "os_name", "os.name", "sys_platform", "sys.platform",
	"platform_release", "platform_system", "platform_version", "platform.version",
	"platform_machine", "platform.machine", "platform_python_implementation",
	"platform.python_implementation", "python_implementation", "implementation_name",
	"implementation_version", "extras", "extra", "dependency_groups",
}

func (p *parser) operand() (operand, error) {
	if name := p.keyword(variables...); name != "" {
		name = strings.ReplaceAll(name, ".", "_")
		if name == "python_implementation" {
			name = "platform_python_implementation"
		}
		return operand{name, true}, nil
	}
	if rest := p.rest(); rest != "" && (rest[0] == '"' || rest[0] == '\'') {
		if end := strings.IndexByte(rest[1:], rest[0]); end >= 0 {
			text, err := unquote(rest[1 : end+1])
			if err != nil {
				return operand{}, p.fail("a quoted string without broken escapes")
			}
			p.at += end + 2
			return operand{text, false}, nil
		}
	}
	return operand{}, p.fail("a marker variable (such as python_version) or a quoted string")
}

// unquote reads the inside of a Python string literal.
func unquote(text string) (string, error) {
	if strings.ContainsAny(text, "\n\r\x00") {
		return "", strconv.ErrSyntax
	}
	if !strings.Contains(text, `\`) {
		return text, nil
	}
	var b strings.Builder
	for text != "" {
		if text[0] != '\\' {
			end := strings.IndexByte(text, '\\')
			if end < 0 {
				end = len(text)
			}
			b.WriteString(text[:end])
			text = text[end:]
			continue
		}
		if len(text) == 1 {
			return "", strconv.ErrSyntax
		}
		if strings.IndexByte(`abfnrtv\'"xuU01234567`, text[1]) < 0 {
			b.WriteString(text[:2]) // Python keeps an escape it does not know
			text = text[2:]
			continue
		}
		if text[1] == '\'' || text[1] == '"' {
			b.WriteByte(text[1])
			text = text[2:]
			continue
		}
		r, _, tail, err := strconv.UnquoteChar(padOctal(text), 0)
		if err != nil {
			return "", err
		}
		b.WriteRune(r)
		text = tail
	}
	return b.String(), nil
}

// padOctal makes \0 and \12 three digits long: Go wants three, Python takes one to three.
func padOctal(text string) string {
	end := 1
	for end < len(text) && end < 4 && '0' <= text[end] && text[end] <= '7' {
		end++
	}
	if end == 1 || end == 4 {
		return text
	}
	return `\` + strings.Repeat("0", 4-end) + text[1:]
}

// normalizeNames brings names of extras and groups into their PEP 503 form.
func (n *node) normalizeNames() {
	for i := range n.parts {
		n.parts[i].normalizeNames()
	}
	switch {
	case n.left.isVariable && n.left.text == "extra" && !n.right.isVariable:
		n.right.text = Normalize(n.right.text)
	case n.right.isVariable && isNameVariable(n.right.text) && !n.left.isVariable:
		n.left.text = Normalize(n.left.text)
	}
}

func isNameVariable(name string) bool {
	return name == "extra" || name == "extras" || name == "dependency_groups"
}

// Holds evaluates the marker. An error wraps ErrUndefined.
func (m *Marker) Holds(env Environment) (bool, error) { return m.root.holds(env) }

func (n *node) holds(env Environment) (bool, error) {
	if n.parts == nil {
		return n.compare(env)
	}
	// Every part is looked at, as `packaging` does: an undefined one is an error wherever it stands.
	any, all := false, true
	for i := range n.parts {
		got, err := n.parts[i].holds(env)
		if err != nil {
			return false, err
		}
		any, all = any || got, all && got
	}
	if n.operator == "or" {
		return any, nil
	}
	return all, nil
}

func (n *node) compare(env Environment) (bool, error) {
	key, left, right := n.left.text, n.left.text, n.right.text
	if n.left.isVariable {
		value, ok := env.value(key)
		if !ok {
			return false, fmt.Errorf("%s: %w", key, ErrUndefined)
		}
		left = value
	} else {
		key = n.right.text
		if set, ok := env.Sets[key]; ok && n.right.isVariable {
			return n.member(set)
		}
		value, ok := env.value(key)
		if !ok {
			return false, fmt.Errorf("%s: %w", key, ErrUndefined)
		}
		right = value
	}
	return compareValues(key, left, n.operator, right)
}

func (n *node) member(set []string) (bool, error) {
	found := slices.ContainsFunc(set, func(name string) bool { return Normalize(name) == n.left.text })
	switch n.operator {
	case "in":
		return found, nil
	case "not in":
		return !found, nil
	}
	return false, fmt.Errorf("%s with a set of names: %w", n.operator, ErrUndefined)
}

func (env Environment) value(key string) (string, bool) {
	value, ok := env.Values[key]
	switch {
	case !ok && key == "extra":
		return "", true
	case key == "extra":
		value = Normalize(value)
	case key == "python_full_version" && strings.HasSuffix(value, "+"):
		value += "local" // as CPython built from a checkout says: 3.15.0a1+
	}
	return value, ok
}

func compareValues(key, left, operator, right string) (bool, error) {
	switch key {
	case "python_version", "python_full_version", "implementation_version", "platform_release":
		clause := trimSpace(operator + right)
		if size := specifierLength(clause); size > 0 && size == len(clause) {
			return holdsVersion(left, clause), nil
		}
	}
	switch operator {
	case "in":
		return strings.Contains(right, left), nil
	case "not in":
		return !strings.Contains(right, left), nil
	case "==", "<=", ">=":
		return left == right, nil
	case "!=":
		return left != right, nil
	case "<", ">":
		return false, nil // texts have no order
	}
	return false, fmt.Errorf("%q %s %q: %w", left, operator, right, ErrUndefined)
}

func holdsVersion(left, clause string) bool {
	s, err := parseSpecifier(clause)
	if err != nil {
		return false
	}
	if s.Operator == "===" {
		return strings.EqualFold(left, s.Text)
	}
	v, err := Parse(left)
	return err == nil && s.contains(v)
}

// Extras returns the extras the marker asks for (extra == "test"), in the order they stand.
func (m *Marker) Extras() []string { return m.root.extras(nil) }

func (n *node) extras(found []string) []string {
	for i := range n.parts {
		found = n.parts[i].extras(found)
	}
	if n.operator != "==" {
		return found
	}
	switch {
	case n.left.isVariable && n.left.text == "extra":
		return append(found, n.right.text)
	case n.right.isVariable && n.right.text == "extra":
		return append(found, n.left.text)
	}
	return found
}

// String returns the marker with as few parentheses as it needs.
func (m *Marker) String() string { return m.root.text(false) }

func (n *node) text(inside bool) string {
	if n.parts == nil {
		return n.left.quoted() + " " + n.operator + " " + n.right.quoted()
	}
	parts := make([]string, len(n.parts))
	for i := range n.parts {
		parts[i] = n.parts[i].text(true)
	}
	joined := strings.Join(parts, " "+n.operator+" ")
	if inside && n.operator == "or" {
		return "(" + joined + ")"
	}
	return joined
}

func (o operand) quoted() string {
	if o.isVariable {
		return o.text
	}
	if strings.Contains(o.text, `"`) {
		return "'" + o.text + "'"
	}
	return `"` + o.text + `"`
}
