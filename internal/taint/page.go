package taint

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/template"
)

// This file knows which variables of a template end up in the page unescaped, so that a view that renders
// the template with untrusted data is reported.

// pages are the templates of the project.
type pages struct {
	byName map[string][]*template.Page // last part of the path -> pages
	inline map[string]*template.Page   // by text
	holes  map[named][]hole
}

// named is a template as a call finds it: with unescaped, its name is none of those that are escaped.
type named struct {
	page      *template.Page
	unescaped bool
}

// A hole is an output that is not escaped for where it stands, or a variable that is given to a filter or tag of the project.
type hole struct {
	name string   // of the variable that the view passes
	path []string // attributes and constant keys below it
	want string   // escaped, but for text: the kind for which it would have to be harmless where it stands, or ""
	to   *callable
	then string // the template to which what that function returns is passed, or ""
	as   string // the argument that the variable is to that function: a keyword or a position
	page *template.Page
	at   source.Range
	says string
}

// Filters of templates that end a value's danger, and those that declare it harmless without looking.
var (
	escapingFilters = []string{"e", "escape", "force_escape", "escapejs", "tojson", "json_script", "urlencode", "striptags", "bleach", "sanitize", "length", "int", "float", "count", "slugify", "date", "h", "u", "floatformat"}
	escapingWhereOn = []string{"linebreaks"} // only where everything is escaped
	trustingFilters = []string{"safe", "safeseq", "n"}
)

const (
	maxIncludes = 12  // depth of templates within templates
	maxHoles    = 200 // of one template
)

func (e *engine) readPages(list []*template.Page) {
	e.pages.byName = map[string][]*template.Page{}
	e.pages.inline = map[string]*template.Page{}
	e.pages.holes = map[named][]hole{}
	for _, p := range list {
		base := p.File.Path[strings.LastIndexByte(p.File.Path, '/')+1:]
		e.pages.byName[base] = append(e.pages.byName[base], p)
	}
}

// page finds a template by the name that the file from gives it: a path that ends with it. Of several it is the one that
// has the most folders in common with the file, as each application of a project has templates of its own, then the shortest.
func (ps *pages) page(name string, from *source.File) *template.Page {
	name = strings.TrimPrefix(name, "/")
	var best *template.Page
	near := -1
	for _, p := range ps.byName[name[strings.LastIndexByte(name, '/')+1:]] {
		if path := p.File.Path; path != name && !strings.HasSuffix(path, "/"+name) {
			continue
		}
		n := sharedFolders(p.File.Path, from.Path)
		if n > near || n == near && len(p.File.Path) < len(best.File.Path) {
			best, near = p, n
		}
	}
	return best
}

// sharedFolders counts the folders that two paths have in common from the root on.
func sharedFolders(a, b string) (n int) {
	for i := 0; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
		if a[i] == '/' {
			n++
		}
	}
	return n
}

// ofText is the template that a text in the program is.
func (ps *pages) ofText(text string) *template.Page {
	if p := ps.inline[text]; p != nil {
		return p
	}
	p := template.Parse(source.NewFile("template.html", text))
	ps.inline[text] = p
	return p
}

var (
	dottedName   = regexp.MustCompile(`^[A-Za-z_]\w*(?:\.\w+|\[(?:"[^"\]]*"|'[^'\]]*'|\d+)\])*`)
	nameStep     = regexp.MustCompile(`\.(\w+)|\[["']?([^"'\]]*)["']?\]`)
	loopBlock    = regexp.MustCompile(`^(\w+)\s+in\s+(.+?)(?:\s+reversed)?$`)
	withBlock    = regexp.MustCompile(`(\w+)\s*=\s*([\w.]+)`)
	withAsBlock  = regexp.MustCompile(`^([\w.]+)\s+as\s+(\w+)`)
	quotedString = regexp.MustCompile(`["']([^"']+)["']`)
)

// tagArgument is an argument of a tag that is a variable, with its keyword and filters.
var tagArgument = regexp.MustCompile(`(?:^|\s)(?:(\w+)=)?([A-Za-z_][\w.]*)((?:\|\w+)*)(?:$|\s)`)

// leftByName says that a template is not escaped because of its name: Flask escapes what ends in ".html", not "page.html.j2". A page
// that says what is escaped in it, and a program that does, are left alone.
func (e *engine) leftByName(p *template.Page, escapes []string) bool {
	if len(escapes) == 0 || !p.HTML || slices.ContainsFunc(escapes, func(end string) bool { return strings.HasSuffix(p.File.Path, end) }) ||
		slices.ContainsFunc(p.Blocks, func(b template.Block) bool { return b.Name == "autoescape" }) {
		return false
	}
	return !e.once("says what is escaped", func() bool {
		return slices.ContainsFunc(e.program.Modules, func(m *resolve.Module) bool {
			return strings.Contains(m.File.Text, "autoescape") || strings.Contains(m.File.Text, "jinja_options")
		})
	})
}

// holesOf lists what a template, and the ones it extends and includes, write unescaped or give to functions of the project.
// Where names decide what is escaped, escapes holds the endings of those that are.
func (e *engine) holesOf(p *template.Page, escapes []string, depth int) []hole {
	ps := &e.pages
	if p == nil || depth > maxIncludes {
		return nil
	}
	key := named{p, e.leftByName(p, escapes)}
	if have, ok := ps.holes[key]; ok {
		return have
	}
	ps.holes[key] = nil // templates in a circle
	aliases := map[string]string{}
	var out []hole
	for i := range p.Blocks {
		b := &p.Blocks[i]
		switch b.Name {
		case "for":
			if m := loopBlock.FindStringSubmatch(b.Args); m != nil {
				aliases[m[1]] = dottedName.FindString(m[2])
			}
		case "with", "set":
			for _, m := range withBlock.FindAllStringSubmatch(b.Args, -1) {
				aliases[m[1]] = m[2]
			}
			if m := withAsBlock.FindStringSubmatch(b.Args); m != nil {
				aliases[m[2]] = m[1]
			}
		case "extends", "include":
			if m := quotedString.FindStringSubmatch(b.Args); m != nil {
				out = append(out, e.holesOf(ps.page(m[1], p.File), escapes, depth+1)...)
			}
		default:
			if r := e.nearest("tag", b.Name, p.File); r.c != nil {
				out = append(out, tagHoles(p, b, r, aliases)...)
			}
		}
	}
	for i := range p.Outputs {
		o := &p.Outputs[i]
		if h, ok := holeOf(key, o, aliases); ok {
			out = append(out, h)
		}
		for n, name := range o.Filters {
			if c := e.registeredAs("filter", name, p.File); c != nil && !slices.ContainsFunc(o.Filters[:n], isEscaping) {
				h := hole{to: c, as: "0", page: p, at: o.Range, says: "given to the filter " + name}
				if h.fill(o.Expr, aliases) {
					out = append(out, h)
				}
				break
			}
		}
	}
	if len(out) > maxHoles {
		out = out[:maxHoles]
	}
	ps.holes[key] = out
	return out
}

func isEscaping(filter string) bool {
	return slices.Contains(escapingFilters, filter) || slices.Contains(escapingWhereOn, filter)
}

// tagHoles are the variables that a tag of the project is given.
func tagHoles(p *template.Page, b *template.Block, r namedFunction, aliases map[string]string) (out []hole) {
	args, _, _ := strings.Cut(" "+b.Args+" ", " as ")
	position := 0
	for _, word := range strings.Fields(args) {
		m := tagArgument.FindStringSubmatch(word)
		keyword := ""
		if m != nil {
			keyword = m[1]
		}
		if keyword == "" {
			keyword = itoa(int64(position))
			position++
		}
		if m == nil || slices.ContainsFunc(strings.Split(m[3], "|"), isEscaping) {
			continue
		}
		h := hole{to: r.c, then: r.template, as: keyword, page: p, at: b.Range, says: "given to the tag " + b.Name}
		if h.fill(m[2], aliases) {
			out = append(out, h)
		}
	}
	return out
}

func holeOf(p named, o *template.Output, aliases map[string]string) (hole, bool) {
	has := func(list []string) bool {
		return slices.ContainsFunc(o.Filters, func(f string) bool { return slices.Contains(list, f) })
	}
	expr, unescaped := strings.CutPrefix(o.Expr, "!") // as Bottle writes it
	off := !o.Autoescape || p.unescaped
	raw := has(trustingFilters) || off || unescaped
	h := hole{page: p.page, at: o.Range, says: "written unescaped as {{ " + o.Expr + " }}"}
	if !raw {
		if h.want = beyondText(o); h.want != "" {
			h.says = "written as {{ " + o.Expr + " }} where escaping is not enough"
			if h.want == "html-link" {
				h.says = "written as {{ " + o.Expr + linkAt
			}
		}
	}
	if !raw && h.want == "" || has(escapingFilters) || !off && has(escapingWhereOn) || !p.page.HTML && !raw {
		return hole{}, false
	}
	return h, h.fill(expr, aliases)
}

// beyondText is the kind of danger that an escaped value still has where a template writes it, "" in text and most attributes.
func beyondText(o *template.Output) string {
	switch {
	case o.Context == template.Unquoted:
		return "html-bare"
	case o.Context != template.Quoted:
		return ""
	case strings.HasPrefix(o.Attribute, "on") && len(o.Attribute) > 4:
		return "script-text" // the browser decodes the attribute before it runs it
	case strings.TrimSpace(o.Before) == "" && slices.Contains(runningLinks[o.Attribute], o.Tag):
		return "html-link"
	}
	return ""
}

// runningLinks are the attributes whose address a browser runs where it begins with "javascript:", and the elements.
var runningLinks = map[string][]string{
	"href": {"a", "area", "base"}, "action": {"form"}, "formaction": {"button", "input"}, "src": {"iframe", "frame", "embed", "script"}, "data": {"object"},
}

// fill notes the variable that an expression names; it returns false where that holds nothing from outside.
func (h *hole) fill(expr string, aliases map[string]string) bool {
	name := dottedName.FindString(expr)
	for n := 0; n < 4; n++ {
		first, rest, _ := strings.Cut(name, ".")
		to, ok := aliases[first]
		if !ok || to == "" || to == first {
			break
		}
		name = to
		if rest != "" {
			name += "." + rest
		}
	}
	if name == "" || strings.HasSuffix(name, ".help_text") || strings.HasSuffix(name, "get_absolute_url") {
		return false // nothing that comes from outside, or what the program says of a form's field
	}
	end := strings.IndexAny(name, ".[")
	if end < 0 {
		h.name = name
		return true
	}
	h.name = name[:end]
	for _, m := range nameStep.FindAllStringSubmatch(name[end:], -1) {
		h.path = append(h.path, m[1]+m[2])
	}
	return true
}

// rendered checks what a call hands to a template that does not escape it.
func (f *frame) rendered(s *state, c *libraryCall, sink *Sink) {
	name, ok := f.arg(s, c, *sink.Template)
	if !ok {
		return
	}
	inline := sink.Inline
	switch class := name.class(); {
	case sink.Template.Special == Self && class != escapingTemplate && class != djangoTemplate:
		name = orEmpty(f.attribute(s, name, templateName, c.at))
	case class == escapingTemplate || class == djangoTemplate:
		name = name.form().of
		source, _ := name.text()
		inline = strings.Contains(source, "{")
	}
	if several, ok := f.exactElements(s, name); ok && !inline { // the first that is there
		for _, one := range several {
			if text, ok := one.text(); ok && f.e.pages.page(text, f.mod.res.File) != nil {
				name = one
				break
			}
		}
	}
	var page *template.Page
	if text, ok := name.text(); ok && inline {
		page = f.e.pages.ofText(text)
	} else if ok {
		page = f.e.pages.page(text, f.mod.res.File)
	}
	if page == nil {
		return
	}
	for _, h := range f.e.holesOf(page, sink.Escapes, 0) {
		v := f.passedToPage(s, c, sink, h)
		if h.to != nil {
			f.givenByPage(s, c, sink.Kind, h, f.deep(s, v), 0)
			continue
		}
		t := f.deep(s, v)
		if !inline && len(t) > 0 {
			says := h.says
			if sink.Template.Special == Self && sink.Arg.Special != Keywords {
				says += filledByView
			}
			t = marked(t, source.Place{File: h.page.File, Range: h.at}, says)
		}
		f.writtenBy(s, t, h, sink.Kind, c)
	}
}

// writtenBy notes what a hole writes into a page: data of the kind, or of the one that escaping does not end where it stands.
func (f *frame) writtenBy(s *state, t []Taint, h hole, kind *Kind, c *libraryCall) {
	sink := Sink{Kind: kind, Says: "is written without escaping by the template"}
	if h.want != "" {
		if sink.Kind = f.e.model.Kind(h.want); sink.Kind == nil {
			return
		}
	}
	if h.want == "html-link" {
		sink.Says = linkWritten
		t = slices.DeleteFunc(slices.Clone(t), func(t Taint) bool { return !opens(t.via) })
	}
	f.sink(s, t, &sink, c.at, c.name)
}

// What a hole says at its end: that it is the address of a link, or that a class view fills the page.
const (
	linkAt       = " }} as the address of a link"
	filledByView = " by the template of the view"
)

// linkWritten is what a template does with an address that it puts into a link.
const linkWritten = "is the address of a link in the template"

// templateName is the attribute of Django's class views that names their template.
const templateName = "template_name"

// givenByPage calls a function of the project with data that a template gives it.
// What it returns for another template goes there.
func (f *frame) givenByPage(s *state, c *libraryCall, kind *Kind, h hole, t []Taint, depth int) {
	if len(t) == 0 || depth > maxIncludes {
		return
	}
	v := tainted(marked(t, source.Place{File: h.page.File, Range: h.at}, h.says))
	args := &arguments{}
	if u := h.to.unit; u != nil && len(u.params) > 0 && u.params[0].name == "context" {
		args.pos = append(args.pos, &Value{open: true}) // of a tag that takes it
	}
	if position, err := strconv.Atoi(h.as); err == nil {
		for range position {
			args.pos = append(args.pos, &Value{open: true})
		}
		args.pos = append(args.pos, v)
	} else {
		args.names, args.named, args.namedAt = []string{h.as}, []*Value{v}, []syntax.Expr{nil}
	}
	ret := f.invoke(s, h.to, args, c.at)
	f.gone = false
	if h.then == "" {
		return
	}
	for _, below := range f.e.holesOf(f.e.pages.page(h.then, h.page.File), nil, 0) {
		v := f.inContext(s, ret, below, c.at)
		if below.to != nil {
			f.givenByPage(s, c, kind, below, f.deep(s, v), depth+1)
			continue
		}
		if t := f.deep(s, v); len(t) > 0 {
			f.writtenBy(s, marked(t, source.Place{File: below.page.File, Range: below.at}, below.says), below, kind, c)
		}
	}
}

// inContext is what the variable of a hole is in a mapping that is passed to its template.
func (f *frame) inContext(s *state, context *Value, h hole, at syntax.Node) *Value {
	return f.foundBelow(s, f.item(s, context, constValue(textConst(h.name)), at), h.path, at)
}

// putInContext is inContext for what was put into the mapping under that key. Of what a class above has put there nothing is known.
func (f *frame) putInContext(s *state, context *Value, h hole, at syntax.Node) *Value {
	var v *Value
	for _, l := range orEmpty(context).refs {
		if o := f.get(s, l); o != nil {
			if x, ok := o.field("[" + h.name + "]"); ok {
				v = join2(v, x, v != nil)
			}
		}
	}
	return f.foundBelow(s, v, h.path, at)
}

// unescapedIn is what a mapping hands to a template that writes it without escaping; ofView says that the class of the view
// has made the mapping.
func (f *frame) unescapedIn(s *state, context *Value, name string, at syntax.Node, ofView bool) *Value {
	var out []Taint
	in, by := f.inContext, ""
	if ofView {
		in, by = f.putInContext, filledByView
	}
	for _, h := range f.e.holesOf(f.e.pages.page(name, f.mod.res.File), nil, 0) {
		if h.to == nil {
			t := f.e.model.unescaped(f.deep(s, in(s, context, h, at)), h.want)
			out, _ = joinTaints(out, marked(t, source.Place{File: h.page.File, Range: h.at}, h.says+by))
		}
	}
	return tainted(out)
}

// escapingTemplate is a template of an environment that escapes; what it was made of is the value's other form.
const (
	escapingTemplate = "jinja2.EscapingTemplate"
	djangoTemplate   = "django.template.Template"
)

// unescaped takes what an escaping view helper did not do: an attribute without quotes, a link and a handler need more than
// escaping, which is the kind that is wanted.
func (m *Model) unescaped(taints []Taint, want string) []Taint {
	var enough Mask
	switch want {
	case "":
		return taints
	case "html-bare":
		enough = m.bareHTML
	case "html-link":
		enough = m.linkHTML
	case "script-text":
		enough = m.scriptHTML
	}
	out := make([]Taint, 0, len(taints))
	for _, t := range taints {
		if t.clears&enough == 0 && (want != "html-link" || !t.weak && opens(t.via)) { // of all that an unknown call gives, hardly any is an address
			t.clears &^= m.html
			out = append(out, t)
		}
	}
	return out
}

// passes says that a step of a kind is on a way, or on one through the functions that were called on it.
func passes(way *hop, depth int, budget *int, is func(says string) bool) bool {
	for h := way; h != nil && *budget > 0; h = h.prev {
		*budget--
		if is(h.says) || depth > 0 && passes(h.inner, depth-1, budget, is) {
			return true
		}
	}
	return false
}

// opens says that data may still be how a text begins: it was put behind nothing, and no function that is not known has made
// something of it. What such a function makes of it for a link is most often an address of the site.
func opens(way *hop) bool {
	budget := 200
	return !passes(way, 4, &budget, func(says string) bool {
		return says == throughUnknown || says == "through join" || strings.HasPrefix(says, "joined into") || strings.HasPrefix(says, "formatted into") || strings.HasPrefix(says, "through url")
	})
}

// passedToPage is what the template sees under a name.
func (f *frame) passedToPage(s *state, c *libraryCall, sink *Sink, h hole) *Value {
	var v *Value
	if sink.Template.Special == Self && sink.Arg.Special != Keywords {
		context, _ := f.arg(s, c, sink.Arg)
		return f.putInContext(s, context, h, c.at)
	}
	if sink.Arg.Special == Keywords {
		named, ok := c.args.keyword(h.name)
		if !ok && c.args.more {
			named = f.item(s, c.args.double, constValue(textConst(h.name)), c.at)
		}
		v = named
		for _, p := range c.args.pos { // template.render({"name": v})
			if p != nil && len(p.refs) > 0 {
				v = join2(v, f.item(s, p, constValue(textConst(h.name)), c.at), v != nil)
			}
		}
	} else if context, ok := f.arg(s, c, sink.Arg); ok {
		v = f.item(s, context, constValue(textConst(h.name)), c.at)
	}
	return f.foundBelow(s, v, h.path, c.at)
}

// foundBelow is what a template finds under attributes and keys of a value.
func (f *frame) foundBelow(s *state, v *Value, path []string, at syntax.Node) *Value {
	for _, step := range path {
		if v == nil || len(v.refs) == 0 && v.sym == nil {
			return v
		}
		below := f.item(s, v, constValue(textConst(step)), at)
		for _, l := range v.refs {
			if o := f.get(s, l); o != nil && o.class != nil {
				below = f.attribute(s, v, step, at)
			}
		}
		v = below
	}
	return v
}
