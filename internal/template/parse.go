package template

import (
	"path"
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// state is where the HTML reader stands.
type state struct {
	context   Context
	tag       string // of the last opening tag
	attribute string
	component bool // the tag names another template
	quote     byte // in a Quoted attribute
	start     int  // where the attribute's value or the tag began
}

type parser struct {
	page *Page
	text string
	at   int
	state

	branches   []state // states before the conditions that are open
	autoescape []bool
	form       int // index of the open form, -1 without
	opened     int // the first of the forms that were opened since one was closed
	formAttrs  bool
}

var htmlTag = regexp.MustCompile(`(?i)<(!doctype|html|head|body|div|p|span|a|form|input|script|table|tr|td|ul|li|h[1-6]|img|button|select|textarea|link|meta|br|section|label|pre|strong|em|b|i|ol|dl|code|header|footer|nav|main|option|title|style|iframe|article|small|hr)\b`)

var djangoTag = regexp.MustCompile(`\{%-?\s*(load|csrf_token|url\s+['"]|trans\b|blocktrans|translate|blocktranslate|ifequal|cycle|static\s+['"])`)

// Parse reads one template.
func Parse(file *source.File) *Page {
	p := &parser{page: &Page{File: file}, text: file.Text, form: -1, autoescape: []bool{true}}
	p.page.Mako = path.Ext(file.Path) == ".mako" || strings.Contains(p.text, "<%inherit") || strings.Contains(p.text, "<%def ") || strings.Contains(p.text, "<%namespace")
	p.page.HTML = htmlTag.MatchString(p.text)
	p.page.Django = djangoTag.MatchString(p.text)
	for p.at < len(p.text) {
		if !p.language() {
			p.html()
		}
	}
	return p.page
}

// IsTemplate reports whether a text holds anything of a template language, so that plain pages are left alone.
func IsTemplate(file *source.File) bool {
	t := file.Text
	return strings.Contains(t, "{%") || strings.Contains(t, "{{") && strings.Contains(file.Path, "template") || path.Ext(file.Path) == ".mako"
}

func (p *parser) rest() string { return p.text[p.at:] }

func (p *parser) span(start int) source.Range {
	return source.Range{Start: int32(start), End: int32(p.at)}
}

// language reads one piece of the template language, if one stands here.
func (p *parser) language() bool {
	rest := p.rest()
	start := p.at
	switch {
	case strings.HasPrefix(rest, "{#"):
		p.skipTo("#}")
	case strings.HasPrefix(rest, "{{"):
		body := p.inside("}}")
		p.output(start, body)
	case strings.HasPrefix(rest, "{%"):
		body := p.inside("%}")
		p.block(start, strings.Trim(body, "-+ \t\r\n"))
	case p.page.Mako && strings.HasPrefix(rest, "${"):
		p.at += 2
		from := p.at
		depth := 0
		for p.at < len(p.text) {
			switch c := p.text[p.at]; c {
			case '{':
				depth++
			case '}':
				if depth == 0 {
					body := p.text[from:p.at]
					p.at++
					p.output(start, body)
					return true
				}
				depth--
			case '\'', '"':
				p.skipString(c)
				continue
			}
			p.at++
		}
	case p.page.Mako && strings.HasPrefix(rest, "<%text"):
		p.skipTo("</%text>")
	case p.page.Mako && strings.HasPrefix(rest, "<%doc>"):
		p.skipTo("</%doc>")
	case p.page.Mako && p.isMakoLine():
		p.skipLine()
	case p.page.Mako && strings.HasPrefix(rest, "<%"):
		if len(rest) > 2 && (rest[2] == ' ' || rest[2] == '!' || rest[2] == '\n') {
			p.skipTo("%>")
		} else {
			p.skipTo(">")
		}
	case p.page.Mako && strings.HasPrefix(rest, "</%"):
		p.skipTo(">")
	default:
		return false
	}
	return true
}

// isMakoLine reports whether a line of Mako's own begins here: a comment behind ##, or a statement behind %.
func (p *parser) isMakoLine() bool {
	rest := p.rest()
	if rest[0] != '%' && !strings.HasPrefix(rest, "##") || strings.HasPrefix(rest, "%%") {
		return false
	}
	before := strings.TrimRight(p.text[:p.at], " \t")
	return before == "" || before[len(before)-1] == '\n' || before[len(before)-1] == '\r'
}

// skipLine moves to the end of the line, or of the lines that a backslash joins.
func (p *parser) skipLine() {
	for {
		i := strings.IndexByte(p.rest(), '\n')
		if i < 0 {
			p.at = len(p.text)
			return
		}
		joined := strings.HasSuffix(strings.TrimSuffix(p.rest()[:i], "\r"), "\\")
		p.at += i + 1
		if !joined {
			return
		}
	}
}

func (p *parser) skipTo(end string) {
	if i := strings.Index(p.rest()[2:], end); i >= 0 {
		p.at += 2 + i + len(end)
		return
	}
	p.at = len(p.text)
}

// inside returns what stands before the closing mark, over texts in quotes, and moves behind it.
func (p *parser) inside(end string) string {
	p.at += 2
	from := p.at
	for p.at < len(p.text) {
		if strings.HasPrefix(p.rest(), end) {
			body := p.text[from:p.at]
			p.at += 2
			return body
		}
		if c := p.text[p.at]; c == '\'' || c == '"' {
			// A lone quote in a tag is no text: give up at the closing mark.
			if i := strings.IndexByte(p.text[p.at+1:], c); i >= 0 && !strings.Contains(p.text[p.at+1:p.at+1+i], end) {
				p.at += i + 2
				continue
			}
		}
		p.at++
	}
	return p.text[from:]
}

func (p *parser) skipString(quote byte) {
	p.at++
	for p.at < len(p.text) && p.text[p.at] != quote && p.text[p.at] != '\n' {
		if p.text[p.at] == '\\' {
			p.at++
		}
		p.at++
	}
	p.at++
}

func (p *parser) output(start int, body string) {
	parts := splitFilters(strings.Trim(body, "-+ \t\r\n"))
	out := Output{Range: p.span(start), Expr: strings.TrimSpace(parts[0]), Context: p.context, Tag: p.tag, Attribute: p.attribute,
		Autoescape: p.autoescape[len(p.autoescape)-1]}
	for _, f := range parts[1:] {
		if p.page.Mako {
			for _, name := range strings.Split(f, ",") {
				out.Filters = append(out.Filters, strings.TrimSpace(name))
			}
			continue
		}
		name := strings.TrimSpace(f)
		if i := strings.IndexAny(name, ":( "); i >= 0 {
			name = name[:i]
		}
		out.Filters = append(out.Filters, name)
	}
	if p.component && p.context == Unquoted {
		out.Context = Text // it stands where the other template puts it
	}
	switch p.context {
	case Quoted, Unquoted:
		out.Before = p.text[p.state.start:start]
	case Script:
		line := strings.LastIndexByte(p.text[:start], '\n') + 1
		out.Before = p.text[max(line, p.state.start):start]
	}
	if p.context != Quoted && p.context != Unquoted {
		out.Attribute = ""
	}
	p.page.Outputs = append(p.page.Outputs, out)
	p.token(body)
}

// splitFilters splits at the bars that stand in no quotes or brackets.
func splitFilters(body string) []string {
	var parts []string
	depth, from := 0, 0
	var quote byte
	for i := 0; i < len(body); i++ {
		c := body[i]
		switch {
		case quote != 0:
			if c == '\\' {
				i++
			} else if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			depth--
		case c == '|' && depth <= 0:
			parts = append(parts, body[from:i])
			from = i + 1
		}
	}
	return append(parts, body[from:])
}

// tokenWords tell that a token is written, the last of them a tag of the project's own that writes a form.
var tokenWords = regexp.MustCompile(`(?i)csrf|hidden_tag|crispy|authenticity_token|xsrf|formtoken|fields_for|render_form|bootstrap_form|wizard\.management|^\w*form\w*\s+\w`)

// scripted are attributes by which a script takes over the sending of a form.
var scripted = regexp.MustCompile(`^(onsubmit|data-controller|data-action|data-remote|hx-|v-on|x-on|@submit|ng-submit)`)

// token notes that the open form gets its CSRF token.
func (p *parser) token(body string) {
	if p.form >= 0 && tokenWords.MatchString(body) {
		for i := p.opened; i <= p.form; i++ {
			p.page.Forms[i].Token = true // the tags of other branches open the same form
		}
	}
}

func (p *parser) block(start int, body string) {
	name, args, _ := strings.Cut(body, " ")
	args = strings.TrimSpace(args)
	p.page.Blocks = append(p.page.Blocks, Block{p.span(start), name, args})
	if p.context == Unquoted && start == p.state.start {
		p.state.start = p.at // a quote may still follow: title={% block t %}"x"{% endblock %}
	}
	p.token(body)
	switch name {
	case "raw", "verbatim", "comment":
		if name == "raw" && args != "" { // of Tornado: what is written as it is
			p.output(start, args+"|safe")
			return
		}
		p.skipBlock("end" + name)
	case "if", "for", "ifequal", "ifnotequal", "ifchanged", "with", "block":
		p.branches = append(p.branches, p.state)
	case "else", "elif", "empty":
		if n := len(p.branches); n > 0 {
			p.state = p.branches[n-1]
		}
	case "endif", "endfor", "endifequal", "endifnotequal", "endifchanged", "endwith", "endblock":
		if n := len(p.branches); n > 0 {
			p.branches = p.branches[:n-1]
		}
	case "autoescape":
		on := !strings.HasPrefix(args, "off") && !strings.HasPrefix(strings.ToLower(args), "false")
		p.autoescape = append(p.autoescape, on)
	case "endautoescape":
		if len(p.autoescape) > 1 {
			p.autoescape = p.autoescape[:len(p.autoescape)-1]
		}
	}
}

// skipBlock moves behind the {% end %} of a block whose text is no template.
func (p *parser) skipBlock(end string) {
	for p.at < len(p.text) {
		i := strings.Index(p.rest(), "{%")
		if i < 0 {
			break
		}
		p.at += i
		if body := p.inside("%}"); strings.Trim(body, "-+ \t\r\n") == end {
			return
		}
	}
	p.at = len(p.text)
}

// html moves the HTML reader over at least one byte.
func (p *parser) html() {
	c := p.text[p.at]
	switch p.context {
	case Text:
		p.inText(c)
	case Comment:
		if strings.HasPrefix(p.rest(), "-->") {
			p.context = Text
			p.at += 2
		}
		p.at++
	case Script, Style:
		if c == '<' && hasFold(p.rest(), "</"+p.tag) {
			p.context = Text
		}
		p.at++
	case Quoted:
		if c == p.quote {
			p.endAttribute()
			p.context = Name
		}
		p.at++
	case Unquoted:
		if (c == '"' || c == '\'') && p.at == p.state.start {
			p.context, p.quote = Quoted, c
			p.at++
			p.state.start = p.at
			return
		}
		if c == '>' || c <= ' ' {
			p.endAttribute()
			p.context = Name
			return
		}
		p.at++
	case Name:
		p.inTagName(c)
	}
}

func hasFold(text, prefix string) bool {
	return len(text) >= len(prefix) && strings.EqualFold(text[:len(prefix)], prefix)
}

func (p *parser) inText(c byte) {
	if c != '<' {
		// Jump to the next byte that can mean something.
		marks := "<{$"
		if p.page.Mako {
			marks = "<{$%#"
		}
		if i := strings.IndexAny(p.rest()[1:], marks); i >= 0 {
			p.at += 1 + i
		} else {
			p.at = len(p.text)
		}
		return
	}
	if strings.HasPrefix(p.rest(), "<!--") {
		p.context = Comment
		p.at += 4
		return
	}
	start := p.at
	p.at++
	closing := p.at < len(p.text) && p.text[p.at] == '/'
	if closing {
		p.at++
	}
	from := p.at
	for p.at < len(p.text) && isNameByte(p.text[p.at]) {
		p.at++
	}
	name := strings.ToLower(p.text[from:p.at])
	if name == "" {
		return
	}
	if closing {
		if name == "form" {
			p.form = -1
		}
		near := p.rest()[:min(len(p.rest()), 100)] // a closing tag has nothing but spaces in it
		if i := strings.IndexByte(near, '>'); i >= 0 && !strings.Contains(near[:i], "{") {
			p.at += i + 1
		}
		return
	}
	p.tag, p.context, p.attribute = name, Name, ""
	p.component = isComponent(p.text[from:p.at])
	if p.component && p.form >= 0 {
		p.page.Forms[p.form].Token = true // perhaps it writes it
	}
	p.state.start = start
	if name == "form" {
		p.page.Forms = append(p.page.Forms, Form{Range: source.Range{Start: int32(start), End: int32(p.at)}, Method: "get"})
		if p.form < 0 {
			p.opened = len(p.page.Forms) - 1
		}
		p.form, p.formAttrs = len(p.page.Forms)-1, true
	}
}

// isComponent says that a tag is no tag of HTML but the name of another template: <Card>, <ui:Field>. What its attributes
// get is a value, not text.
func isComponent(name string) bool {
	return strings.Contains(name, ":") || 'A' <= name[0] && name[0] <= 'Z' && name != strings.ToUpper(name)
}

func isNameByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == ':' || c == '_'
}

// inTagName reads names of attributes inside a tag.
func (p *parser) inTagName(c byte) {
	switch {
	case c == '>':
		p.at++
		p.attribute = ""
		p.context = Text
		if p.formAttrs && p.tag == "form" && p.form >= 0 {
			p.page.Forms[p.form].End = int32(p.at)
			p.formAttrs = false
		}
		if p.tag == "script" || p.tag == "style" {
			p.context = map[string]Context{"script": Script, "style": Style}[p.tag]
			p.state.start = p.at
		}
	case isNameByte(c) || c == '@' || c == '.':
		from := p.at
		for p.at < len(p.text) && (isNameByte(p.text[p.at]) || p.text[p.at] == '@' || p.text[p.at] == '.') {
			p.at++
		}
		p.attribute = strings.ToLower(p.text[from:p.at])
		if p.tag == "form" && p.formAttrs && p.form >= 0 && scripted.MatchString(p.attribute) {
			p.page.Forms[p.form].Scripted = true
		}
	case c == '=':
		p.at++
		for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\t' || p.text[p.at] == '\n' || p.text[p.at] == '\r') {
			p.at++
		}
		if p.at < len(p.text) && (p.text[p.at] == '"' || p.text[p.at] == '\'') {
			p.quote = p.text[p.at]
			p.context = Quoted
			p.at++
		} else {
			p.context = Unquoted
		}
		p.state.start = p.at
	default:
		p.at++
	}
}

// endAttribute notes what an attribute says of a form or its token.
func (p *parser) endAttribute() {
	value := p.text[min(p.state.start, p.at):p.at]
	if p.form < 0 {
		return
	}
	form := &p.page.Forms[p.form]
	switch {
	case p.tag == "form" && p.attribute == "method":
		form.Method = strings.ToLower(strings.TrimSpace(value))
	case p.tag == "form" && p.attribute == "action":
		form.Action = strings.TrimSpace(value)
	case p.tag == "input" && p.attribute == "name":
		p.token(value)
	}
}
