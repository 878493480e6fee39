package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
)

// This file answers what a project says of the libraries beside it: which release may be installed, and whether it
// changes how they behave for all of it.

// admits says whether a release of a library may be installed beside the project.
func (e *engine) admits(library, version string) bool {
	if e.opts.Admits == nil {
		return e.opts.Library
	}
	return e.once(library+" "+version, func() bool { return e.opts.Admits(library, version) })
}

// mentions says whether some module of the project, tests aside, names one of the functions.
func (e *engine) mentions(functions []string) bool {
	return e.once(strings.Join(functions, " "), func() bool {
		return slices.ContainsFunc(e.program.Modules, func(m *resolve.Module) bool {
			return !m.Role.Has(resolve.Test) && slices.ContainsFunc(functions, func(name string) bool {
				return strings.Contains(m.File.Text, lastName(name))
			})
		})
	})
}

// once asks a question of the whole project and remembers the answer.
func (e *engine) once(question string, ask func() bool) bool {
	answer, known := e.asked[question]
	if !known {
		answer = ask()
		e.asked[question] = answer
	}
	return answer
}
