package scan

import (
	"context"
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/template"
)

var testFolder = regexp.MustCompile(`(^|/)(tests?|testdata|fixtures)/`)

// templates runs the rules that look at Jinja, Django and Mako templates, file by file in parallel.
func (p *project) templates(ctx context.Context, k *knowledge) {
	var entries []source.Entry
	for _, e := range p.list.Entries {
		if e.Class == source.Template {
			entries = append(entries, e)
		}
	}
	shared := sharedFolder(p.list.Entries)
	set := k.rules.Select(p.environment(), p.session.audit())
	found := make([][]finding.Finding, len(entries))
	problems := make([]finding.Problem, len(entries))
	p.session.parallel(ctx, "templates", len(entries), func(i int) {
		e := entries[i]
		defer func() {
			if crash := recover(); crash != nil {
				found[i], problems[i] = nil, crashed(e.Path, "checking it", crash)
			}
		}()
		if testFolder.MatchString(strings.TrimPrefix(e.Path, shared)) {
			return
		}
		file, err := source.Read(e.Path, e.Abs)
		if err != nil {
			problems[i] = unread(e.Path, err)
			return
		}
		if template.IsTemplate(file) {
			found[i] = set.CheckPage(template.Parse(file), p.program)
		}
	})
	for i := range entries {
		p.found = append(p.found, found[i]...)
		if problems[i].Kind != "" {
			p.problems = append(p.problems, problems[i])
		}
	}
}

// pages are the templates that views of the program may render. One that cannot be read is reported where it
// is checked by itself.
func (p *project) pages() []*template.Page {
	var pages []*template.Page
	for _, e := range p.list.Entries {
		if e.Class != source.Template {
			continue
		}
		if file, err := source.Read(e.Path, e.Abs); err == nil && template.IsTemplate(file) {
			pages = append(pages, template.Parse(file))
		}
	}
	return pages
}

// sharedFolder is the folder, with a final slash, that all entries lie below: it says nothing about any of them.
func sharedFolder(entries []source.Entry) string {
	if len(entries) == 0 {
		return ""
	}
	shared := entries[0].Path
	for _, e := range entries[1:] {
		n := 0
		for n < len(shared) && n < len(e.Path) && shared[n] == e.Path[n] {
			n++
		}
		shared = shared[:n]
	}
	return shared[:strings.LastIndexByte(shared, '/')+1]
}
