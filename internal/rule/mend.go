package rule

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A mender makes the edits of one finding. Everything it cannot do without guessing, it refuses.
type mender struct {
	c     *checker
	node  syntax.Node
	edits []finding.Edit

	dropsRemark bool // an argument went with the comment behind it, which somebody should see
}

// keepsComments reports whether the comments in the replaced code stand in what replaces it, but for remarks on an argument
// that went.
func (m *mender) keepsComments() bool {
	comments := m.c.module.Tree.Comments
	for _, e := range m.edits {
		i, _ := slices.BinarySearchFunc(comments, e.Place.Start, func(r source.Range, at int32) int { return cmp.Compare(r.Start, at) })
		for ; i < len(comments) && comments[i].Start < e.Place.End; i++ {
			if !strings.Contains(e.Text, m.text(comments[i])) && !m.dropsRemark {
				return false
			}
		}
	}
	return true
}

func (m *mender) mend(e *edit) bool {
	switch {
	case e.replace != nil:
		return m.replaceNode(e.replace)
	case e.value != nil && !m.replaceValue(e.value):
		return false
	}
	if e.callee == nil && e.arguments == nil {
		return true
	}
	call := m.call()
	if call == nil {
		return false
	}
	if e.callee != nil {
		text, ok := m.fill(e.callee)
		if !ok {
			return false
		}
		m.put(call.Func.Span(), text)
	}
	return len(e.arguments) == 0 || m.changeArguments(call, e.arguments)
}

// call is the call that the finding is about.
func (m *mender) call() *syntax.Call {
	switch n := m.node.(type) {
	case *syntax.Call:
		return n
	case *keyword:
		return n.call
	}
	return nil
}

func (m *mender) put(at source.Range, text string) {
	m.edits = append(m.edits, finding.Edit{Place: source.Place{File: m.c.file, Range: at}, Text: text})
}

func (m *mender) text(at source.Range) string { return m.c.file.Text[at.Start:at.End] }

func (m *mender) replaceValue(f *fill) bool {
	value := valueOf(m.node)
	text, ok := m.fill(f)
	if value == nil || !ok {
		return false
	}
	m.put(value.Span(), text)
	return true
}

// replaceNode puts other code in the place of an expression or of a statement that has its line alone.
func (m *mender) replaceNode(f *fill) bool {
	at := m.node.Span()
	if _, isStatement := m.node.(syntax.Stmt); isStatement {
		indent, alone := m.ownLines(at)
		if !alone {
			return false
		}
		f = f.indented(m.c.file.Newline()+indent, m.c.indentUnit(indent))
	}
	text, ok := m.fill(f)
	if ok {
		m.put(at, text)
	}
	return ok
}

// indented is the fill with line ends and blocks as the file has them. What fills the holes stays as it is.
func (f *fill) indented(newline, unit string) *fill {
	parts := make([]string, len(f.parts))
	for i, part := range f.parts {
		parts[i] = strings.ReplaceAll(strings.ReplaceAll(part, "\n    ", "\n"+unit), "\n", newline)
	}
	return &fill{parts, f.holes}
}

// ownLines returns the indentation of a statement that shares its lines with no other.
func (m *mender) ownLines(at source.Range) (indent string, alone bool) {
	text := m.c.file.Text
	start := strings.LastIndexAny(text[:at.Start], "\r\n") + 1
	indent = text[start:at.Start]
	rest := text[at.End:]
	if end := strings.IndexAny(rest, "\r\n"); end >= 0 {
		rest = rest[:end]
	}
	rest = strings.TrimLeft(rest, " \t\f")
	return indent, strings.Trim(indent, " \t") == "" && (rest == "" || rest[0] == '#')
}

// fill puts a fill's holes together with the code that is mended.
func (m *mender) fill(f *fill) (string, bool) {
	var b strings.Builder
	b.WriteString(m.c.quoted(f.parts[0]))
	for i, h := range f.holes {
		text, ok := m.hole(h)
		if !ok {
			return "", false
		}
		b.WriteString(text)
		b.WriteString(m.c.quoted(f.parts[i+1]))
	}
	return b.String(), true
}

func (m *mender) hole(h hole) (string, bool) {
	switch h.word {
	case "node":
		return m.text(m.node.Span()), true
	case "value":
		return m.expression(valueOf(m.node))
	case "reference":
		return m.reference(h.name)
	}
	switch n := m.node.(type) {
	case *syntax.Compare:
		return m.compared(n, h.word)
	case *syntax.Assert:
		return m.asserted(n, h.word)
	case *syntax.Attribute:
		switch h.word {
		case "on":
			return m.text(n.Value.Span()), true
		case "name":
			return n.Attr, true
		}
		return "", false
	}
	if call := m.call(); call != nil {
		return m.called(call, h)
	}
	return "", false
}

func (m *mender) called(call *syntax.Call, h hole) (string, bool) {
	method, _ := call.Func.(*syntax.Attribute)
	switch h.word {
	case "callee":
		return m.text(call.Func.Span()), true
	case "on":
		if method == nil {
			return "", false
		}
		return m.expression(method.Value)
	case "name":
		name := m.c.qualified(call.Func)
		if method != nil {
			name = method.Attr
		}
		return name[strings.LastIndexByte(name, '.')+1:], name != ""
	case "arguments", "arguments,":
		open, ok := m.opening(call)
		if !ok {
			return "", false
		}
		text := strings.TrimSpace(m.text(source.Range{Start: open, End: call.End - 1}))
		if text = strings.TrimSpace(strings.TrimSuffix(text, ",")); strings.ContainsRune(text, '#') && strings.ContainsAny(text, "\r\n") {
			return "", false // perhaps a comment, which would swallow what follows
		}
		if h.word == "arguments," && text != "" {
			text += ", "
		}
		return text, true
	}
	value := m.argument(call, h.argument)
	if value == nil {
		return "", false
	}
	switch h.word {
	case "argument":
		return m.expression(value)
	case "words":
		return m.words(value)
	case "next":
		return m.next(value)
	case "narrow":
		return narrow(value)
	}
	return "", false
}

// argument returns an argument that is written out in a call, or nil.
func (m *mender) argument(call *syntax.Call, a argument) syntax.Expr {
	if i := m.argumentAt(call, a); i >= 0 && i < len(call.Args) {
		return call.Args[i]
	} else if i >= 0 {
		return call.Keywords[i-len(call.Args)].Value
	}
	return nil
}

// argumentAt returns the number of an argument, counting keywords after the positional ones, or -1.
func (m *mender) argumentAt(call *syntax.Call, a argument) int {
	if a.index >= 0 && a.index < len(call.Args) && !slices.ContainsFunc(call.Args[:a.index+1], isStarred) {
		return a.index
	}
	i := slices.IndexFunc(call.Keywords, func(k syntax.Keyword) bool { return k.Arg != "" && slices.Contains(a.names, k.Arg) })
	if i < 0 {
		return -1
	}
	return len(call.Args) + i
}

func isStarred(e syntax.Expr) bool { _, ok := e.(*syntax.Starred); return ok }

// expression is the text of an expression, in parentheses where it needs them to stand anywhere.
func (m *mender) expression(n syntax.Node) (string, bool) {
	if n == nil {
		return "", false
	}
	text := m.text(n.Span())
	switch n.(type) {
	case *syntax.NamedExpr, *syntax.Yield, *syntax.YieldFrom, *syntax.Starred:
		return "", false
	}
	return text, true
}

func (m *mender) compared(n *syntax.Compare, word string) (string, bool) {
	if len(n.Ops) != 1 {
		return "", false
	}
	switch word {
	case "left":
		return m.expression(n.Left)
	case "right":
		return m.expression(n.Comparators[0])
	}
	return "", false
}

func (m *mender) asserted(n *syntax.Assert, word string) (string, bool) {
	switch word {
	case "message", "(message)":
		if n.Msg == nil {
			return "", true
		}
		text, ok := m.expression(n.Msg)
		if word == "(message)" {
			text = "(" + text + ")"
		}
		return text, ok
	case "test":
		return m.expression(n.Test)
	case "not test":
		return m.negated(n.Test)
	}
	return "", false
}

// opposites are the comparisons whose negation people write with an operator.
var opposites = map[syntax.CompareOperator]string{
	syntax.Eq: "!=", syntax.NotEq: "==", syntax.Is: "is not", syntax.IsNot: "is", syntax.In: "not in", syntax.NotIn: "in",
}

// negated is the text of a condition that holds where the given one does not.
func (m *mender) negated(e syntax.Expr) (string, bool) {
	text, ok := m.expression(e)
	if !ok {
		return "", false
	}
	if strings.ContainsAny(text, "\r\n") {
		return "not (" + text + ")", true
	}
	switch e := e.(type) {
	case *syntax.UnaryOp:
		if e.Op == syntax.Not {
			return m.text(source.Range{Start: e.Operand.Span().Start, End: e.Operand.Span().End}), true
		}
	case *syntax.Compare:
		if len(e.Ops) != 1 {
			return "not (" + text + ")", true
		}
		between := m.text(source.Range{Start: e.Left.Span().End, End: e.Comparators[0].Span().Start})
		if word, known := opposites[e.Ops[0]]; known && !strings.ContainsAny(between, "()") {
			return m.text(e.Left.Span()) + " " + word + " " + m.text(e.Comparators[0].Span()), true
		}
		return "not (" + text + ")", true
	case *syntax.Name, *syntax.Call, *syntax.Attribute, *syntax.Subscript, *syntax.Constant:
		return "not " + text, true
	}
	return "not (" + text + ")", true
}

// next is the number after an integer: written out where the integer is.
func (m *mender) next(e syntax.Expr) (string, bool) {
	text, ok := m.expression(e)
	if !ok {
		return "", false
	}
	if c, isConstant := e.(*syntax.Constant); isConstant && c.Kind == syntax.Int {
		if n, err := strconv.ParseInt(c.Text, 10, 64); err == nil {
			return strconv.FormatInt(n+1, 10), true
		}
	}
	switch e.(type) {
	case *syntax.Name, *syntax.Attribute, *syntax.Call, *syntax.Subscript, *syntax.BinOp:
		return text + " + 1", true
	}
	return "(" + text + ") + 1", true
}

// narrow is a mode that is written as a number, without the right to write for group and others.
func narrow(e syntax.Expr) (string, bool) {
	c, ok := e.(*syntax.Constant)
	if !ok || c.Kind != syntax.Int {
		return "", false
	}
	mode, err := strconv.ParseInt(c.Text, 0, 64)
	if err != nil {
		return "", false
	}
	return "0o" + strconv.FormatInt(mode&^0o022, 8), true
}

// quoted writes a piece of a fill with the quotes that the file prefers.
func (c *checker) quoted(text string) string {
	if !strings.Contains(text, `"`) || strings.Contains(text, "'") {
		return text
	}
	whole := c.file.Text
	if strings.Count(whole, "'") <= 2*(strings.Count(whole, `"`)-3*strings.Count(whole, `"""`)) {
		return text
	}
	return strings.ReplaceAll(text, `"`, "'")
}

// indentUnit is how the file indents a block, judged by the first one.
func (c *checker) indentUnit(indent string) string {
	if strings.Contains(indent, "\t") {
		return "\t"
	}
	for _, s := range c.module.Tree.Body {
		if body := bodyOf(s); len(body) > 0 {
			at := body[0].Span().Start
			start := strings.LastIndexAny(c.file.Text[:at], "\r\n") + 1
			if unit := c.file.Text[start:at]; unit != "" && strings.Trim(unit, " \t") == "" {
				return unit
			}
		}
	}
	return "    "
}

var (
	// shellSyntax is everything that a shell would not take as it stands outside quotes.
	shellSyntax = regexp.MustCompile("[|&;<>()$`\\\\*?\\[\\]{}~!#%^\\r\\n]")
	assignment  = regexp.MustCompile(`^\w+=`)
	// shellBuiltins are commands that only a shell knows, those of Windows among them.
	shellBuiltins = strings.Fields(`. alias assoc bg builtin call cd chdir cls color copy date del dir echo. erase eval exec exit export fg ftype
		goto hash if jobs md mklink move path pause popd prompt pushd rd read rem ren rename rmdir set setlocal shift source start
		time title trap type ulimit umask unalias unset ver verify vol wait while for`)
)

// words is the list of the words of a constant command, where no shell is needed to make it.
func (m *mender) words(e syntax.Expr) (string, bool) {
	c, ok := e.(*syntax.Constant)
	if !ok || c.Kind != syntax.Str || shellSyntax.MatchString(c.Text) {
		return "", false
	}
	words, ok := splitWords(c.Text)
	if !ok || len(words) == 0 || assignment.MatchString(words[0]) || slices.Contains(shellBuiltins, words[0]) {
		return "", false
	}
	quote := `"`
	if written := strings.TrimLeft(m.text(c.Span()), "rRuU"); strings.HasPrefix(written, "'") {
		quote = "'"
	}
	for i, word := range words {
		if strings.ContainsAny(word, quote+`\`) {
			return "", false
		}
		words[i] = quote + word + quote
	}
	return "[" + strings.Join(words, ", ") + "]", true
}

// splitWords splits a command without backslashes as a POSIX shell does.
func splitWords(command string) (words []string, ok bool) {
	var word strings.Builder
	inWord, quote := false, rune(0)
	for _, r := range command {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote != 0:
			word.WriteRune(r)
		case r == '\'' || r == '"':
			quote, inWord = r, true
		case r == ' ' || r == '\t':
			if inWord {
				words = append(words, word.String())
			}
			word.Reset()
			inWord = false
		default:
			word.WriteRune(r)
			inWord = true
		}
	}
	if inWord {
		words = append(words, word.String())
	}
	return words, quote == 0
}
