// Package template reads Jinja, Django and Mako templates and says where in the page each value goes.
//
// Parse walks the text once with two readers in one loop: what stands between {{ }}, {% %}, {# #}, or ${ } and <% %>
// in Mako, belongs to the template language; everything else drives a small state machine of HTML, so that each
// output knows whether it lands in text, in a quoted or bare attribute, in a script or in a style. Both branches
// of a condition start from the state before it. Nothing is ever refused: a page is what a browser would make
// of it, and browsers take everything. Start with Parse.
package template

import "github.com/adderstone/adderstone/internal/source"

// A Page is one template.
type Page struct {
	File    *source.File
	HTML    bool // the text has HTML tags; contexts mean nothing without
	Mako    bool
	Django  bool // uses tags that only Django has
	Outputs []Output
	Blocks  []Block
	Forms   []Form
}

// A Context says in which part of an HTML page a value lands.
type Context uint8

const (
	Text Context = iota
	Quoted
	Unquoted // an attribute's value without quotes
	Name     // inside a tag, where names of attributes stand
	Script
	Style
	Comment
)

// ContextNames are the words for contexts in rule files.
var ContextNames = [...]string{"text", "quoted-attribute", "unquoted-attribute", "tag", "script", "style", "comment"}

func (c Context) String() string { return ContextNames[c] }

// An Output is one {{ … }} or ${ … }.
type Output struct {
	source.Range
	Expr       string   // without filters and spaces around it
	Filters    []string // names in order, without arguments
	Context    Context
	Tag        string // of the element around or before it, lower case: "a", "script"
	Attribute  string // lower case; "" outside attributes
	Before     string // what stands before it in the same attribute, or on the same line of a script
	Autoescape bool   // not switched off by a block around it
}

// A Block is one {% … %}.
type Block struct {
	source.Range
	Name string
	Args string
}

// A Form is one <form …> with what is known of it.
type Form struct {
	source.Range        // of the opening tag
	Method       string // lower case; "get" where it is not given
	Action       string
	Token        bool // holds a CSRF token, or a helper that writes one
	Scripted     bool // a script sends it, and may add the token as a header
}
