package rule

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/template"
)

// CheckPage looks for the weaknesses of all rules in one template, in order of place. It may be called from
// several goroutines. A text that is no HTML page has no contexts, so only its characters are looked at.
// The program is the project's, or nil.
func (s *Set) CheckPage(page *template.Page, program *resolve.Program) []finding.Finding {
	c := &checker{set: s, index: s.index, file: page.File, page: page, program: program}
	for _, p := range s.index.texts {
		for _, at := range p.text.find(page.File.Text, 100) {
			c.report(p, source.Range{Start: int32(at[0]), End: int32(at[1])}, nil)
		}
	}
	if !page.HTML {
		return onePerWeakness(c.found)
	}
	for i := range page.Outputs {
		c.tryPage(anchorOutput, &page.Outputs[i])
	}
	for i := range page.Blocks {
		c.tryPage(anchorBlock, &page.Blocks[i])
	}
	for i := range page.Forms {
		c.tryPage(anchorForm, &page.Forms[i])
	}
	return onePerWeakness(c.found)
}

func (c *checker) tryPage(a anchor, n syntax.Node) {
	for _, p := range c.index.kinds[a] {
		if p.test(c, n) {
			c.report(p, n.Span(), nil)
		}
	}
}

// readOutput asks for a {{ … }} or ${ … } of a template.
func readOutput(r *reader, y *yaml.Node) test {
	known := []string{"context", "filters", "without", "expression", "attribute", "tag", "before", "autoescape", "engine"}
	var tests []func(*template.Page, *template.Output) bool
	add := func(t func(*template.Page, *template.Output) bool) { tests = append(tests, t) }
	expression := func(y *yaml.Node, part func(*template.Output) string) {
		if re := r.regex(y); re != nil {
			add(func(_ *template.Page, o *template.Output) bool { return re.matches(part(o)) })
		}
	}
	for _, p := range r.pairs(y, "output") {
		switch p.name {
		case "context":
			want := r.texts(p.value, "context")
			for _, w := range want {
				if !slices.Contains(template.ContextNames[:], w) {
					r.unknown(p.value, "context", w, template.ContextNames[:])
				}
			}
			add(func(_ *template.Page, o *template.Output) bool { return slices.Contains(want, o.Context.String()) })
		case "filters":
			want := r.texts(p.value, "filters")
			add(func(_ *template.Page, o *template.Output) bool { return overlaps(o.Filters, want) })
		case "without":
			want := r.texts(p.value, "without")
			add(func(_ *template.Page, o *template.Output) bool {
				return !slices.ContainsFunc(o.Filters, func(filter string) bool { return namedForOne(filter, want) })
			})
		case "expression":
			expression(p.value, func(o *template.Output) string { return o.Expr })
		case "attribute":
			expression(p.value, func(o *template.Output) string { return o.Attribute })
		case "tag":
			expression(p.value, func(o *template.Output) string { return o.Tag })
		case "before":
			expression(p.value, func(o *template.Output) string { return o.Before })
		case "autoescape":
			want := r.boolean(p.value, "autoescape")
			add(func(_ *template.Page, o *template.Output) bool { return o.Autoescape == want })
		case "engine":
			want := r.text(p.value, "engine")
			if want != "mako" && want != "jinja" {
				r.unknown(p.value, "engine", want, []string{"jinja", "mako"})
			}
			add(func(page *template.Page, _ *template.Output) bool { return page.Mako == (want == "mako") })
		default:
			r.unknown(p.key, "key", p.name, known)
		}
	}
	return func(c *checker, n syntax.Node) bool {
		o, ok := n.(*template.Output)
		return ok && !slices.ContainsFunc(tests, func(t func(*template.Page, *template.Output) bool) bool { return !t(c.page, o) })
	}
}

// namedForOne reports whether a filter is one of those wanted, or one of the project's own that is named for it: shop_slugify.
func namedForOne(filter string, want []string) bool {
	return slices.ContainsFunc(want, func(w string) bool { return filter == w || strings.HasSuffix(filter, "_"+w) })
}

func overlaps(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// readBlock asks for a {% … %} of a template by its name and a regular expression on what follows.
func readBlock(r *reader, y *yaml.Node) test {
	known := []string{"name", "arguments"}
	var name string
	var arguments *expression
	for _, p := range r.pairs(y, "block") {
		switch p.name {
		case "name":
			name = r.text(p.value, "name")
		case "arguments":
			arguments = r.regex(p.value)
		default:
			r.unknown(p.key, "key", p.name, known)
		}
	}
	return func(_ *checker, n syntax.Node) bool {
		b, ok := n.(*template.Block)
		return ok && b.Name == name && (arguments == nil || arguments.matches(b.Args))
	}
}

// readForm asks for a form of a template: its method, whether it holds a CSRF token, where it is sent.
func readForm(r *reader, y *yaml.Node) test {
	known := []string{"method", "token", "action", "django", "scripted"}
	var tests []func(*template.Page, *template.Form) bool
	for _, p := range r.pairs(y, "form") {
		switch p.name {
		case "method":
			want := strings.ToLower(r.text(p.value, "method"))
			tests = append(tests, func(_ *template.Page, f *template.Form) bool { return f.Method == want })
		case "token":
			want := r.boolean(p.value, "token")
			tests = append(tests, func(_ *template.Page, f *template.Form) bool { return f.Token == want })
		case "action":
			if re := r.regex(p.value); re != nil {
				tests = append(tests, func(_ *template.Page, f *template.Form) bool { return re.matches(f.Action) })
			}
		case "scripted":
			want := r.boolean(p.value, "scripted")
			tests = append(tests, func(_ *template.Page, f *template.Form) bool { return f.Scripted == want })
		case "django":
			want := r.boolean(p.value, "django")
			tests = append(tests, func(page *template.Page, _ *template.Form) bool { return page.Django == want })
		default:
			r.unknown(p.key, "key", p.name, known)
		}
	}
	return func(c *checker, n syntax.Node) bool {
		f, ok := n.(*template.Form)
		return ok && !slices.ContainsFunc(tests, func(t func(*template.Page, *template.Form) bool) bool { return !t(c.page, f) })
	}
}
