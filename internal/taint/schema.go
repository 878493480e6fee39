package taint

import (
	"maps"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows what declarations say of data: the fields of forms, serializers and schemas, the arguments of command
// lines and request parsers. A number, a date or one of some choices can hurt nobody.

// formData is the cleaned data of a form or serializer: fields that hold numbers and choices are harmless.
func (f *frame) formData(s *state, v *Value, name string, x *Value, at syntax.Node) *Value {
	if name != "cleaned_data" && name != "validated_data" || x == nil || len(x.taint) == 0 {
		return x
	}
	if t, ok := f.formInput(s, v); ok {
		x = tainted(t)
	}
	return f.declared(s, v, x, at)
}

// djangoForm is the class of forms whose clean() above a form's own gives the cleaned data.
const djangoForm = "django.forms.Form"

// formInput is the data that a form was made of, where it is the program's own or a parameter as it came in: what a request
// holds was looked at before then, if it was that at all.
func (f *frame) formInput(s *state, v *Value) ([]Taint, bool) {
	if len(v.refs) != 1 {
		return nil, false
	}
	o := f.get(s, v.refs[0])
	if o == nil || o.class == nil || !o.sure || !o.some || o.rest == nil || o.rest.only() != nil {
		return nil, false // nothing, or None, is no data: the form gets it elsewhere
	}
	t := f.dangerous(s, o.rest)
	for _, x := range t {
		if x.from.real() || len(x.from.path) > 0 || x.from.unit == nil || holdsRequest(x.from.unit, x.from.input) {
			return nil, false
		}
	}
	return t, true
}

// declared is data x that has passed the fields of the class that v is an instance of: of each it is as harmless as its
// declaration makes it, and the keys are the program's own.
func (f *frame) declared(s *state, v, x *Value, at syntax.Node) *Value {
	t := f.deep(s, x)
	o := &object{kind: dictObject}
	picked, known := false, false
	for _, l := range v.refs {
		form := f.get(s, l)
		if form == nil || form.class == nil {
			continue
		}
		known = true
		anc := form.class.ancestors()
		for i := len(anc) - 1; i >= 0; i-- {
			for _, stmt := range anc[i].node.Body {
				if name, call := fieldDeclaration(stmt); call != nil {
					o = o.with("["+name+"]", tainted(cleared(t, f.e.fieldMask(anc[i].mod, call)|f.e.checked(form.class, name))))
				}
			}
		}
		checks := maps.Clone(f.e.checks(form.class))
		for name, mask := range f.e.together(form.class) {
			checks[name] |= mask
		}
		for _, name := range sortedKeys(checks) { // fields that Meta lists are declared nowhere
			if _, ok := o.field("[" + name + "]"); !ok && name != "*" {
				o = o.with("["+name+"]", tainted(cleared(t, checks[name])))
			}
		}
		if picksFields(anc) {
			t, picked = cleared(t, f.e.model.keys), true
		}
	}
	if !known {
		f.dependsOn(v)                               // a caller may know the class
		t, picked = cleared(t, f.e.model.keys), true // every form declares its fields somewhere
	}
	if len(o.fields) == 0 {
		if picked {
			return tainted(t)
		}
		return x
	}
	return f.alloc(s, madeKey{at}, o.withRest(tainted(t)))
}

// fieldDeclaration reads "name = Field(…)" in a class body.
func fieldDeclaration(stmt syntax.Stmt) (string, *syntax.Call) {
	a, ok := stmt.(*syntax.Assign)
	if !ok || len(a.Targets) != 1 {
		return "", nil
	}
	n, ok := a.Targets[0].(*syntax.Name)
	call, made := a.Value.(*syntax.Call)
	if !ok || !made {
		return "", nil
	}
	return n.ID, call
}

// metaOptions goes through the options in the Meta of classes, nearest first, until note is done.
func metaOptions(ancestors []*class, note func(name string, value syntax.Expr) (done bool)) {
	for _, c := range ancestors {
		for _, stmt := range c.node.Body {
			meta, ok := stmt.(*syntax.ClassDef)
			if !ok || meta.Name != "Meta" {
				continue
			}
			for _, option := range meta.Body {
				a, ok := option.(*syntax.Assign)
				if !ok || len(a.Targets) != 1 {
					continue
				}
				if n, ok := a.Targets[0].(*syntax.Name); ok && note(n.ID, a.Value) {
					return
				}
			}
		}
	}
}

// takesAllFields says that a serializer has the fields of its model, whichever these are: fields = "__all__" in its Meta.
func takesAllFields(ancestors []*class) (all bool) {
	metaOptions(ancestors, func(name string, value syntax.Expr) bool {
		all = name == "fields" && !isListing(value)
		return name == "fields"
	})
	return all
}

// picksFields says that the fields of a form or serializer are listed one by one, in its class or in its Meta.
func picksFields(ancestors []*class) bool {
	picks := true
	metaOptions(ancestors, func(name string, value syntax.Expr) bool {
		picks = name != "exclude" && (name != "fields" || isListing(value))
		return !picks
	})
	return picks
}

// isListing says that the value of Meta.fields names fields: anything but "__all__".
func isListing(x syntax.Expr) bool {
	_, text := x.(*syntax.Constant)
	return !text
}

// fieldMask is for what the value of a declared field is harmless.
func (e *engine) fieldMask(mod *module, call *syntax.Call) Mask {
	name := lastName(mod.res.Qualified(call.Func))
	if harmlessFields[name] {
		return All
	}
	var mask Mask
	switch name {
	case "GenericIPAddressField", "IPAddressField", "IP", "IPv4", "IPv6":
		return All &^ e.model.bit("url") // it may be one of this network
	case "SchemaNode": // of colander: the type is an argument
		if len(call.Args) > 0 {
			if typ, ok := call.Args[0].(*syntax.Call); ok {
				mask = e.fieldMask(mod, typ)
			}
		}
	case "CharField", "StringField", "TextAreaField", "EmailField", "URLField", "RegexField", "PasswordField", "Str", "String", "Email", "Url", "URL":
		mask = e.model.structured
	}
	if e.isURLField(mod, call) {
		mask |= e.model.bit("html-link") // of the schemes that it lets through a browser runs none
	}
	if name == "RegexField" && len(call.Args) > 0 {
		mask |= e.patternMask(mod, call.Args[0], "any")
	}
	for i := range call.Keywords {
		k := &call.Keywords[i]
		switch k.Arg {
		case "validators", "validate", "validator":
			mask |= e.validatorMask(mod, k.Value)
		case "regex":
			mask |= e.patternMask(mod, k.Value, "any")
		}
	}
	if strings.HasPrefix(mod.res.Qualified(call.Func), "wtforms.") && len(call.Args) > 1 {
		mask |= e.validatorMask(mod, call.Args[1])
	}
	return mask
}

// isURLField says that a field, or the one from which its class derives, looks at the scheme of an address.
func (e *engine) isURLField(mod *module, call *syntax.Call) bool {
	full := mod.res.Qualified(call.Func)
	names := []string{full}
	if c := e.projectClass(full); c != nil {
		names = c.libraries()
	}
	return slices.ContainsFunc(names, func(name string) bool { return lastName(name) == "URLField" && !strings.HasPrefix(name, "wtforms.") })
}

// validatorMask is what a validator, or a list of them, lets through.
func (e *engine) validatorMask(mod *module, x syntax.Expr) Mask {
	var mask Mask
	switch x := x.(type) {
	case *syntax.List:
		for _, elt := range x.Elts {
			mask |= e.validatorMask(mod, elt)
		}
	case *syntax.Tuple:
		for _, elt := range x.Elts {
			mask |= e.validatorMask(mod, elt)
		}
	case *syntax.Name:
		p := e.vouches(x.ID).proves
		return p.then | p.back | e.letsThrough(mod, x, fieldCheck{}) // a function of the project's own
	case *syntax.Attribute:
		return e.letsThrough(mod, x, fieldCheck{})
	case *syntax.Call:
		switch lastName(mod.res.Qualified(x.Func)) {
		case "AnyOf", "OneOf", "NumberRange", "MacAddress", "UUID":
			return All
		case "IPAddress":
			return All &^ e.model.bit("url")
		case "Regexp", "Regex":
			if len(x.Args) > 0 {
				return e.patternMask(mod, x.Args[0], "start")
			}
		case "RegexValidator":
			if len(x.Args) > 0 {
				return e.patternMask(mod, x.Args[0], "any")
			}
		default:
			return e.letsThrough(mod, x, fieldCheck{}) // made by a function or class of the project
		}
	}
	return mask
}

// letsThrough is for what a value is harmless that a function of the project has looked at as check says, or an object of a
// class of the project that is called.
func (e *engine) letsThrough(mod *module, x syntax.Expr, check fieldCheck) Mask {
	v := orEmpty(e.inModule(mod, x))
	if len(v.refs) == 1 && v.refs[0].frozen != nil && v.refs[0].frozen.class != nil {
		call, _ := v.refs[0].frozen.class.lookup("__call__")
		v = orEmpty(call)
		check.value++
	}
	if len(v.funcs) != 1 || v.funcs[0].kind != functionCallable || v.funcs[0].unit.running > 0 {
		return 0
	}
	if sum := e.generic(v.funcs[0].unit); sum != nil && !sum.provisional {
		return sum.lets(check)
	}
	return 0
}

func (e *engine) patternMask(mod *module, x syntax.Expr, whole string) Mask {
	if text, ok := e.inModule(mod, x).text(); ok {
		return e.model.matching(text, whole)
	}
	return 0
}

// formField evaluates the declaration of a WTForms field whose validators limit its data.
func (f *frame) formField(s *state, c *libraryCall) (*Value, bool) {
	call, ok := c.at.(*syntax.Call)
	if !ok || c.name != "wtforms.StringField" {
		return nil, false
	}
	mask := f.e.fieldMask(f.mod, call)
	attr := f.e.model.attr("wtforms.StringField.data")
	if mask&^f.e.model.structured == 0 || attr == nil || attr.Source == nil {
		return nil, false
	}
	from := f.e.sourceOrigin(attr.Source, c.at, f.place(c.at), attr.Name)
	t := cleared([]Taint{{from: from, clears: attr.Source.Clears, via: &hop{place: from.place, says: attr.Source.Says}}}, mask)
	return f.alloc(s, madeKey{c.at}, (&object{kind: instanceObject}).with("data", tainted(t))), true
}

// harmlessFields are the form, serializer and schema fields whose values are limited to harmless ones.
var harmlessFields = map[string]bool{
	"IntegerField": true, "FloatField": true, "DecimalField": true, "BooleanField": true, "NullBooleanField": true, "DateField": true,
	"DateTimeField": true, "TimeField": true, "DurationField": true, "UUIDField": true, "ChoiceField": true, "TypedChoiceField": true, "MultipleChoiceField": true,
	"ModelChoiceField": true, "ModelMultipleChoiceField": true, "SlugField": true, "PrimaryKeyRelatedField": true, "SelectField": true, "RadioField": true,
	// marshmallow
	"Int": true, "Integer": true, "Float": true, "Decimal": true, "Bool": true, "Boolean": true, "UUID": true, "Date": true, "DateTime": true, "Time": true,
	"AwareDateTime": true, "NaiveDateTime": true, "TimeDelta": true, "Enum": true,
}

// argumentParsers read a command line or a request by what add_argument said.
var argumentParsers = map[string]bool{"argparse.ArgumentParser": true, "flask_restful.reqparse.RequestParser": true}

// parserMethod evaluates add_argument and parse_args. The parser keeps, as fields, the arguments whose values are harmless.
func (f *frame) parserMethod(s *state, c *libraryCall) (*Value, bool) {
	switch lastName(c.name) {
	case "add_argument":
		if name := destination(c.args); name != "" && f.limitsValue(s, c.args) {
			f.change(s, c.recv, func(o *object) *object { return o.with(name, nil) })
		}
		return nil, false
	case "add_argument_group", "add_mutually_exclusive_group", "add_subparsers", "add_parser":
		return c.recv, true // its arguments are found in the same namespace
	case "parse_args":
		if c.model == nil || len(c.model.Sources) == 0 {
			return nil, false
		}
		o := &object{kind: instanceObject}
		if c.recv.typ != "argparse.ArgumentParser" {
			o.kind = dictObject
		}
		for _, l := range c.recv.refs {
			if parser := f.get(s, l); parser != nil {
				for _, fl := range parser.fields {
					key := fl.key
					if o.kind == dictObject {
						key = "[" + key + "]"
					}
					o = o.with(key, nil)
				}
			}
		}
		var words *Value
		if o.kind == instanceObject {
			words, _ = f.arg(s, c, Arg{Name: "args"})
		}
		handed := f.deep(s, words)
		if len(o.fields) == 0 && len(handed) == 0 {
			return nil, false
		}
		if words == nil || len(words.refs) == 0 { // those of the command line, if they are none
			src := &c.model.Sources[0]
			from := f.e.sourceOrigin(src, c.at, f.place(c.at), c.name)
			handed, _ = joinTaints(handed, []Taint{{from: from, clears: src.Clears, via: &hop{place: from.place, says: src.Says}}})
		}
		o.open = true
		return f.alloc(s, c.at, o.withRest(tainted(handed))), true
	}
	return nil, false
}

// destination is the name under which an argument is found: dest, the first long option, or the name itself.
func destination(args *arguments) string {
	if v, ok := args.keyword("dest"); ok {
		name, _ := v.text()
		return name
	}
	name := ""
	for _, v := range args.pos {
		text, ok := v.text()
		if !ok {
			return ""
		}
		bare := strings.TrimLeft(text, "-")
		if bare == text || strings.HasPrefix(text, "--") {
			return strings.ReplaceAll(bare, "-", "_")
		}
		if name == "" {
			name = bare
		}
	}
	return strings.ReplaceAll(name, "-", "_")
}

// limitsValue says that the declaration of an argument admits harmless values only.
func (f *frame) limitsValue(s *state, args *arguments) bool {
	if action, ok := args.keyword("action"); ok {
		switch text, _ := action.text(); text {
		case "store_true", "store_false", "count", "store_const", "append_const":
			return true
		}
	}
	if choices, ok := args.keyword("choices"); ok {
		if list, ok := f.exactElements(s, choices); ok && allConst(list) {
			return true
		}
	}
	typ, ok := args.keyword("type")
	return ok && isHarmlessConverter(typ)
}

// isHarmlessConverter says that a function gives a number, a date or the like, or raises.
func isHarmlessConverter(v *Value) bool {
	if v == nil || len(v.funcs) != 1 {
		return false
	}
	switch v.funcs[0].name {
	case "builtins.int", "builtins.float", "builtins.bool", "uuid.UUID", "decimal.Decimal", "ipaddress.ip_address",
		"datetime.date.fromisoformat", "datetime.datetime.fromisoformat", "click.INT", "click.FLOAT", "click.BOOL", "click.UUID":
		return true
	}
	return false
}

// commandOption says that click's declaration of a parameter admits harmless values only:
// @click.option("--count", type=int).
func (u *unit) commandOption(name string) bool {
	d, ok := u.fn.Node.(*syntax.FunctionDef)
	if !ok {
		return false
	}
	for _, x := range d.Decorators {
		call, ok := x.(*syntax.Call)
		if !ok {
			continue
		}
		switch lastName(u.mod.res.Qualified(call.Func)) {
		case "option", "argument":
		default:
			continue
		}
		if optionName(call) == name && limitsOption(u.mod, call) {
			return true
		}
	}
	return false
}

// optionName is the parameter that an option or argument becomes: the name without dashes, else the longest.
func optionName(call *syntax.Call) string {
	best := ""
	for _, a := range call.Args {
		c, ok := a.(*syntax.Constant)
		if !ok || c.Kind != syntax.Str {
			continue
		}
		text, _, _ := strings.Cut(c.Text, "/")
		if !strings.HasPrefix(text, "-") {
			return strings.ReplaceAll(text, "-", "_")
		}
		if bare := strings.TrimLeft(text, "-"); len(bare) > len(best) {
			best = bare
		}
	}
	return strings.ReplaceAll(best, "-", "_")
}

func limitsOption(mod *module, call *syntax.Call) bool {
	typed := false
	for i := range call.Keywords {
		k := &call.Keywords[i]
		typed = typed || k.Arg == "type"
	}
	for i := range call.Keywords {
		k := &call.Keywords[i]
		switch k.Arg {
		case "is_flag", "count":
			if c, ok := k.Value.(*syntax.Constant); ok && c.Kind == syntax.True {
				return true
			}
		case "type":
			x := k.Value
			if made, ok := x.(*syntax.Call); ok {
				x = made.Func
			}
			switch lastName(mod.res.Qualified(x)) {
			case "int", "float", "bool", "INT", "FLOAT", "BOOL", "UUID", "Choice", "IntRange", "FloatRange", "DateTime":
				return true
			}
		case "default":
			if c, ok := k.Value.(*syntax.Constant); ok && !typed && (c.Kind == syntax.Int || c.Kind == syntax.Float || c.Kind == syntax.True || c.Kind == syntax.False) {
				return true
			}
		}
	}
	return false
}
