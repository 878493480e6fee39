package template

import (
	"fmt"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
)

// describe renders what a page holds, one item a line.
func describe(page *Page) string {
	var out strings.Builder
	for _, o := range page.Outputs {
		fmt.Fprintf(&out, "%s %s", o.Expr, o.Context)
		if o.Attribute != "" {
			fmt.Fprintf(&out, " %s.%s", o.Tag, o.Attribute)
		}
		if len(o.Filters) > 0 {
			fmt.Fprintf(&out, " |%s", strings.Join(o.Filters, "|"))
		}
		if !o.Autoescape {
			out.WriteString(" raw")
		}
		out.WriteByte('\n')
	}
	for _, f := range page.Forms {
		fmt.Fprintf(&out, "form %s %q token=%v\n", f.Method, f.Action, f.Token)
	}
	return out.String()
}

func TestOutputsKnowTheirContext(t *testing.T) {
	for _, test := range []struct{ path, text, want string }{
		{"a.html", "<p>{{ x }}</p>", "x text\n"},
		{"a.html", "<p>{{ x|safe }}{{- y | default('a|b') | upper -}}</p>", "x text |safe\ny text |default|upper\n"},
		{"a.html", `<a href="/u/{{ x }}" title='{{ y }}'>`, "x quoted-attribute a.href\ny quoted-attribute a.title\n"},
		{"a.html", "<input value={{ x }} name=a>{{ y }}", "x unquoted-attribute input.value\ny text\n"},
		{"a.html", "<div {{ attrs }}>", "attrs tag\n"},
		{"a.html", "<p a={% block x %}\"{{ y }}\"{% endblock %}>", "y quoted-attribute p.a\n"},
		{"a.html", "<script>var a = {{ x|tojson }};</script>{{ y }}", "x script |tojson\ny text\n"},
		{"a.html", "<script src='{{ x }}'>if (a < b) { f({{ y }}) }</script>", "x quoted-attribute script.src\ny script\n"},
		{"a.html", "<style>a { color: {{ x }} }</style>", "x style\n"},
		{"a.html", "<!-- {{ x }} --><p>{{ y }}", "x comment\ny text\n"},
		{"a.html", "{# {{ x }} #}{% comment %}{{ x }}{% endcomment %}{% raw %}{{ x }}{% endraw %}{{ y }}", "y text\n"},
		{"a.html", "{% autoescape off %}{{ x }}{% endautoescape %}{{ y }}", "x text raw\ny text\n"},
		{"a.html", `<a {% if a %}href="{{ x }}"{% else %}title={{ y }}{% endif %}>{{ z }}`, "x quoted-attribute a.href\ny unquoted-attribute a.title\nz text\n"},
		{"a.html", "<form method=POST action='/x'>{% csrf_token %}</form><form method='post'></form><form>", "form post \"/x\" token=true\nform post \"\" token=false\nform get \"\" token=false\n"},
		{"a.html", "{% if a %}<form method='post'>{% else %}<form method='post' action='/b'>{% endif %}{% csrf_token %}</form><form method='post'>", "form post \"\" token=true\nform post \"/b\" token=true\nform post \"\" token=false\n"},
		{"a.mako", "<p>${x | n}</p>${ {'a': 1}['a'] }<%text>${no}</%text>\n<% y = 1 %>${y|h,trim}", "x text |n\n{'a': 1}['a'] text\ny text |h|trim\n"},
		{"a.mako", "## ${a|n}\n  % if b <c and ${d}:\n${x} ## ${y}\n<%doc>${e}</%doc>%% ${z}\n% if f \\\n  < g:\n<b title=${h}>", "x text\ny text\nz text\nh unquoted-attribute b.title\n"},
		{"a.html", "{{ unclosed", "unclosed text\n"},
		{"a.html", "<a href=\"{{ 'it' }}", "'it' quoted-attribute a.href\n"},
		{"a.html", "{% trans \"don't\" %}{{ x }}", "x text\n"},
	} {
		if got := describe(Parse(source.NewFile(test.path, test.text))); got != test.want {
			t.Errorf("%s\ngot\n%swant\n%s", test.text, got, test.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("<a href={{ x|safe }}>{% if a %}<script>{{ y }}</script>{% endif %}")
	f.Add("<%def name='x()'>${x | n}</%def><!-- {{")
	f.Add("{% autoescape off %}{% endautoescape %}{% raw %}")
	f.Fuzz(func(t *testing.T, text string) {
		page := Parse(source.NewFile("a.html", text))
		for _, o := range page.Outputs {
			if o.Start < 0 || o.End < o.Start || int(o.End) > len(text) {
				t.Errorf("output %v outside of %d bytes", o.Range, len(text))
			}
		}
	})
}
