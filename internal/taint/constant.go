package taint

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file evaluates functions of the standard library on constants, as Python would. A branch on their results is one
// that the program's text decides.

// pureCall evaluates a library function whose arguments are all constants. What Python would refuse, and what it would
// write differently from us, is not known.
func (f *frame) pureCall(s *state, c *libraryCall) (*Value, bool) {
	args := c.args
	if args.some || args.more || len(args.names) > 0 && c.name != "builtins.int" && c.name != "builtins.sorted" {
		return nil, false
	}
	if many := pureOfMany[c.name]; many != nil && len(args.pos) == 1 && len(args.names) == 0 {
		if list, ok := f.constants(s, args.pos[0]); ok {
			if v, ok := many(list); ok {
				return constValue(v), true
			}
		}
		return nil, false
	}
	if c.name == "builtins.sorted" {
		return f.sortedConstants(s, c)
	}
	one := pureFunctions[c.name]
	if one == nil || len(args.pos) == 0 || len(args.pos) > 3 {
		return nil, false
	}
	var list [4]Const
	in := list[:0]
	for _, v := range append(args.pos[:len(args.pos):len(args.pos)], args.named...) {
		k, ok := v.constant()
		if !ok {
			return nil, false
		}
		in = append(in, k)
	}
	v, ok := one(in)
	if !ok || len(v.text) > maxTextLen {
		return nil, false
	}
	return constValue(v), true
}

// constants lists the elements of a collection that are all one constant each.
func (f *frame) constants(s *state, v *Value) ([]Const, bool) {
	list, ok := f.exactElements(s, v)
	if !ok || len(v.refs) == 0 {
		return nil, false
	}
	out := make([]Const, len(list))
	for i, e := range list {
		if out[i], ok = e.constant(); !ok {
			return nil, false
		}
	}
	return out, true
}

// sortedConstants evaluates sorted() of constants of one kind, also from the end.
func (f *frame) sortedConstants(s *state, c *libraryCall) (*Value, bool) {
	if len(c.args.pos) != 1 || len(c.args.names) > 1 || len(c.args.names) == 1 && c.args.names[0] != "reverse" {
		return nil, false
	}
	list, ok := f.constants(s, c.args.pos[0])
	if !ok {
		return nil, false
	}
	slices.SortStableFunc(list, func(a, b Const) int {
		less, known := compareConsts(syntax.Lt, a, b)
		more, _ := compareConsts(syntax.Gt, a, b)
		switch {
		case !known:
			ok = false
		case less:
			return -1
		case more:
			return 1
		}
		return 0
	})
	if len(c.args.names) == 1 {
		last, known := c.args.named[0].truth()
		if ok = ok && known; last {
			slices.Reverse(list)
		}
	}
	if !ok {
		return nil, false
	}
	return f.constantList(s, c.at, listObject, list), true
}

func (f *frame) constantList(s *state, at syntax.Node, kind objectKind, list []Const) *Value {
	o := &object{kind: kind, exact: true, elems: make([]*Value, len(list))}
	for i, c := range list {
		o.elems[i] = constValue(c)
	}
	return f.alloc(s, at, o)
}

// pureOfMany are functions of one collection.
var pureOfMany = map[string]func([]Const) (Const, bool){
	"builtins.sum": func(list []Const) (Const, bool) {
		sum, ok := intConst(0), true
		for _, c := range list {
			if sum, ok = operateConst(syntax.Add, sum, c); !ok {
				return Const{}, false
			}
		}
		return sum, true
	},
	"builtins.max": func(list []Const) (Const, bool) { return outermost(list, true) },
	"builtins.min": func(list []Const) (Const, bool) { return outermost(list, false) },
	"math.prod": func(list []Const) (Const, bool) {
		product, ok := intConst(1), true
		for _, c := range list {
			if product, ok = operateConst(syntax.Mult, product, c); !ok {
				return Const{}, false
			}
		}
		return product, true
	},
}

func outermost(list []Const, most bool) (Const, bool) {
	values := make([]*Value, len(list))
	for i, c := range list {
		values[i] = constValue(c)
	}
	if len(values) == 0 {
		return Const{}, false
	}
	return extreme(values, most)
}

// pureFunctions are functions of one to three constants.
var pureFunctions = map[string]func([]Const) (Const, bool){
	"builtins.abs": func(in []Const) (Const, bool) {
		if n, ok := in[0].number(); ok && n > math.MinInt64 {
			return intConst(max(n, -n)), len(in) == 1
		}
		return floatConst(math.Abs(in[0].real)), in[0].kind == syntax.Float && len(in) == 1
	},
	"builtins.round": func(in []Const) (Const, bool) {
		if n, ok := in[0].number(); ok && len(in) == 1 {
			return intConst(n), true
		}
		return wholeConst(math.RoundToEven(in[0].real)), in[0].kind == syntax.Float && len(in) == 1 && math.Abs(in[0].real) < 1<<50
	},
	"builtins.pow": func(in []Const) (Const, bool) {
		if len(in) != 2 {
			return Const{}, false
		}
		return operateConst(syntax.Pow, in[0], in[1])
	},
	"builtins.hex":   func(in []Const) (Const, bool) { return digits(in, "0x", 16) },
	"builtins.oct":   func(in []Const) (Const, bool) { return digits(in, "0o", 8) },
	"builtins.bin":   func(in []Const) (Const, bool) { return digits(in, "0b", 2) },
	"builtins.repr":  reprConst,
	"builtins.ascii": reprConst,
	"builtins.int": func(in []Const) (Const, bool) {
		if len(in) != 2 || in[0].kind != syntax.Str {
			return Const{}, false
		}
		base, ok := in[1].number()
		text := strings.ToLower(strings.ReplaceAll(strings.TrimSpace(in[0].text), "_", ""))
		switch base {
		case 2:
			text = strings.TrimPrefix(text, "0b")
		case 8:
			text = strings.TrimPrefix(text, "0o")
		case 16:
			text = strings.TrimPrefix(text, "0x")
		}
		if !ok || base != 0 && base < 2 || base > 36 {
			return Const{}, false
		}
		n, err := strconv.ParseInt(text, int(base), 64)
		return intConst(n), err == nil
	},
	"builtins.float": func(in []Const) (Const, bool) {
		if len(in) != 1 {
			return Const{}, false
		}
		if x, ok := in[0].float(); ok {
			return floatConst(x), true
		}
		x, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSpace(in[0].text), "_", ""), 64)
		return floatConst(x), err == nil && in[0].kind == syntax.Str && !math.IsNaN(x) && !math.IsInf(x, 0)
	},
	"builtins.str": func(in []Const) (Const, bool) {
		t, ok := in[0].written()
		return textConst(t), ok && len(in) == 1
	},
	"builtins.format": func(in []Const) (Const, bool) {
		if len(in) != 2 || in[1].kind != syntax.Str {
			return Const{}, false
		}
		t, ok := formatted(in[0], in[1].text)
		return textConst(t), ok
	},
	"math.floor": func(in []Const) (Const, bool) { return rounded(in, math.Floor) },
	"math.ceil":  func(in []Const) (Const, bool) { return rounded(in, math.Ceil) },
	"math.trunc": func(in []Const) (Const, bool) { return rounded(in, math.Trunc) },
	"math.sqrt": func(in []Const) (Const, bool) {
		x, ok := in[0].float()
		return floatConst(math.Sqrt(x)), ok && x >= 0 && len(in) == 1
	},
	"math.isqrt": func(in []Const) (Const, bool) {
		n, ok := in[0].number()
		return intConst(int64(math.Sqrt(float64(n)))), ok && n >= 0 && n < 1<<50 && len(in) == 1
	},
	"math.pow": func(in []Const) (Const, bool) {
		if len(in) != 2 {
			return Const{}, false
		}
		x, ok1 := in[0].float()
		y, ok2 := in[1].float()
		z := math.Pow(x, y)
		return floatConst(z), ok1 && ok2 && !math.IsNaN(z) && !math.IsInf(z, 0)
	},
	"math.gcd": func(in []Const) (Const, bool) {
		if len(in) != 2 {
			return Const{}, false
		}
		a, ok1 := in[0].number()
		b, ok2 := in[1].number()
		for b != 0 {
			a, b = b, a%b
		}
		return intConst(max(a, -a)), ok1 && ok2
	},
	"operator.add": binaryFunction(syntax.Add), "operator.sub": binaryFunction(syntax.Sub), "operator.mul": binaryFunction(syntax.Mult),
	"operator.floordiv": binaryFunction(syntax.FloorDiv), "operator.truediv": binaryFunction(syntax.Div), "operator.mod": binaryFunction(syntax.Mod),
	"operator.pow": binaryFunction(syntax.Pow), "operator.and_": binaryFunction(syntax.BitAnd), "operator.or_": binaryFunction(syntax.BitOr),
	"operator.xor": binaryFunction(syntax.BitXor), "operator.lshift": binaryFunction(syntax.LShift), "operator.rshift": binaryFunction(syntax.RShift),
	"operator.eq": comparison(syntax.Eq), "operator.ne": comparison(syntax.NotEq), "operator.lt": comparison(syntax.Lt),
	"operator.le": comparison(syntax.LtE), "operator.gt": comparison(syntax.Gt), "operator.ge": comparison(syntax.GtE),
	"operator.not_": func(in []Const) (Const, bool) { return boolConst(!in[0].truth()), len(in) == 1 },
	"operator.neg": func(in []Const) (Const, bool) {
		return operateConst(syntax.Sub, intConst(0), in[0])
	},
}

func floatConst(x float64) Const { return Const{kind: syntax.Float, real: x} }
func wholeConst(x float64) Const { return intConst(int64(x)) }

func rounded(in []Const, how func(float64) float64) (Const, bool) {
	x, ok := in[0].float()
	return wholeConst(how(x)), ok && len(in) == 1 && math.Abs(x) < 1<<50
}

func binaryFunction(op syntax.Operator) func([]Const) (Const, bool) {
	return func(in []Const) (Const, bool) {
		if len(in) != 2 {
			return Const{}, false
		}
		return operateConst(op, in[0], in[1])
	}
}

func comparison(op syntax.CompareOperator) func([]Const) (Const, bool) {
	return func(in []Const) (Const, bool) {
		if len(in) != 2 {
			return Const{}, false
		}
		is, ok := compareConsts(op, in[0], in[1])
		return boolConst(is), ok
	}
}

func digits(in []Const, prefix string, base int) (Const, bool) {
	n, ok := in[0].number()
	if !ok || len(in) != 1 || n == math.MinInt64 {
		return Const{}, false
	}
	if n < 0 {
		return textConst("-" + prefix + strconv.FormatInt(-n, base)), true
	}
	return textConst(prefix + strconv.FormatInt(n, base)), true
}

// reprConst is repr() of a constant without anything that would be escaped.
func reprConst(in []Const) (Const, bool) {
	if len(in) != 1 {
		return Const{}, false
	}
	if in[0].kind == syntax.Str {
		for _, r := range in[0].text {
			if r < ' ' || r > '~' || r == '\'' || r == '\\' {
				return Const{}, false
			}
		}
		return textConst("'" + in[0].text + "'"), true
	}
	t, ok := in[0].written()
	return textConst(t), ok
}

// written is str() of a constant, also of a number with a fraction.
func (c Const) written() (string, bool) {
	if c.kind == syntax.Float {
		if a := math.Abs(c.real); a != 0 && (a < 1e-4 || a >= 1e16) {
			return "", false // with an exponent
		}
		t := strconv.FormatFloat(c.real, 'f', -1, 64)
		if !strings.Contains(t, ".") {
			t += ".0"
		}
		return t, true
	}
	return c.str()
}

// formatted is format(c, spec): fill, alignment, sign, width, precision and type.
func formatted(c Const, spec string) (string, bool) {
	if spec == "" {
		return c.written()
	}
	fill, align, rest := " ", byte(0), spec
	if _, n := utf8.DecodeRuneInString(rest); len(rest) > n && strings.IndexByte("<>^=", rest[n]) >= 0 {
		fill, align, rest = rest[:n], rest[n], rest[n+1:]
	} else if strings.IndexByte("<>^=", rest[0]) >= 0 {
		align, rest = rest[0], rest[1:]
	}
	sign := ""
	if rest != "" && strings.IndexByte("+- ", rest[0]) >= 0 {
		sign, rest = strings.TrimPrefix(rest[:1], "-"), rest[1:]
	}
	alternate := strings.HasPrefix(rest, "#")
	rest = strings.TrimPrefix(rest, "#")
	if strings.HasPrefix(rest, "0") && align == 0 {
		fill, align = "0", '='
	}
	width, rest := leadingNumber(rest)
	grouped := rest != "" && (rest[0] == ',' || rest[0] == '_')
	if grouped {
		return "", false
	}
	precision := -1
	if strings.HasPrefix(rest, ".") {
		precision, rest = leadingNumber(rest[1:])
	}
	if len(rest) > 1 || width > 1000 || precision > 100 {
		return "", false
	}
	kind := byte('s')
	if rest != "" {
		kind = rest[0]
	}
	body := ""
	n, whole := c.number()
	x, numeric := c.float()
	switch {
	case c.kind == syntax.Str && kind == 's' && align != '=':
		body = c.text
		if r := []rune(body); precision >= 0 && precision < len(r) {
			body = string(r[:precision])
		}
		sign = ""
	case numeric && strings.IndexByte("fFeE%", kind) >= 0:
		if precision < 0 {
			precision = 6
		}
		verb := byte('f')
		if kind == 'e' || kind == 'E' {
			return "", false
		}
		if kind == '%' {
			x *= 100
		}
		body = strconv.FormatFloat(math.Abs(x), verb, precision, 64)
		if kind == '%' {
			body += "%"
		}
		if x < 0 {
			sign = "-"
		}
	case whole && n > math.MinInt64 && precision < 0:
		base, prefix := 10, ""
		switch kind {
		case 'x', 'X':
			base, prefix = 16, "0x"
		case 'o':
			base, prefix = 8, "0o"
		case 'b':
			base, prefix = 2, "0b"
		case 'c':
			return string(rune(n)), n >= 0 && n <= utf8.MaxRune && width == 0
		case 'd':
		case 's':
			if rest != "" || c.kind != syntax.Int {
				return "", false
			}
		default:
			return "", false
		}
		body = strconv.FormatInt(max(n, -n), base)
		if kind == 'X' {
			body, prefix = strings.ToUpper(body), "0X"
		}
		if n < 0 {
			sign = "-"
		}
		if alternate {
			sign += prefix
		}
	case c.kind == syntax.Float && kind == 's' && rest == "" && precision < 0:
		t, ok := c.written()
		if !ok {
			return "", false
		}
		body = strings.TrimPrefix(t, "-")
		if x < 0 {
			sign = "-"
		}
	default:
		return "", false
	}
	if align == 0 {
		align = '>'
		if c.kind == syntax.Str {
			align = '<'
		}
	}
	missing := width - utf8.RuneCountInString(sign+body)
	if missing <= 0 {
		return sign + body, true
	}
	switch align {
	case '<':
		return sign + body + strings.Repeat(fill, missing), true
	case '^':
		return strings.Repeat(fill, missing/2) + sign + body + strings.Repeat(fill, missing-missing/2), true
	case '=':
		return sign + strings.Repeat(fill, missing) + body, true
	}
	return strings.Repeat(fill, missing) + sign + body, true
}

// leadingNumber splits a text behind the digits it begins with.
func leadingNumber(text string) (n int, rest string) {
	for len(text) > 0 && text[0] >= '0' && text[0] <= '9' && n < 1<<20 {
		n, text = n*10+int(text[0]-'0'), text[1:]
	}
	return n, text
}

// percentSpec is a placeholder of % as format() spells it: "03d" for "%03d"; ok is false for what it does not have.
func percentSpec(flags string, verb byte, c Const) (string, bool) {
	left := strings.Contains(flags, "-")
	spec := strings.ReplaceAll(flags, "-", "")
	if strings.ContainsAny(spec, "hlL*") {
		return "", false
	}
	switch verb {
	case 'i', 'u':
		verb = 'd'
	case 's', 'r', 'a', 'c', 'g', 'G', 'e', 'E':
		if spec = strings.TrimLeft(spec, "+ #0"); verb != 's' || c.kind != syntax.Str {
			return "", flags == "" && verb == 's'
		}
		if !left {
			return ">" + spec, true
		}
	}
	if left {
		return "<" + strings.TrimLeft(spec, "0") + string(verb), true
	}
	return spec + string(verb), true
}

// pureMethod evaluates a method of one constant text that textMethod has not known; ok is false when it cannot.
func (f *frame) pureMethod(s *state, c Const, name string, args *arguments, at syntax.Node) (*Value, bool) {
	text := c.text
	arg := func(i int) (Const, bool) {
		if i < len(args.pos) {
			return args.pos[i].constant()
		}
		return Const{}, false
	}
	test := func(each func(rune) bool) (*Value, bool) {
		for _, r := range text {
			if !each(r) {
				return falseValue, true
			}
		}
		return constValue(boolConst(text != "")), true
	}
	cased := func(want, other func(rune) bool) (*Value, bool) {
		return constValue(boolConst(strings.ContainsFunc(text, want) && !strings.ContainsFunc(text, other))), true
	}
	result := func(t string) (*Value, bool) {
		return constValue(Const{kind: c.kind, text: t}), len(t) <= maxTextLen
	}
	switch name {
	case "ljust", "rjust", "center", "zfill":
		k, ok := arg(0)
		n, isNumber := k.number()
		missing := int(n) - utf8.RuneCountInString(text)
		if !ok || !isNumber || n > maxTextLen {
			return nil, false
		}
		fill := " "
		if len(args.pos) > 1 {
			if k, ok := arg(1); ok && utf8.RuneCountInString(k.text) == 1 {
				fill = k.text
			} else {
				return nil, false
			}
		}
		missing = max(missing, 0)
		switch name {
		case "ljust":
			return result(text + strings.Repeat(fill, missing))
		case "rjust":
			return result(strings.Repeat(fill, missing) + text)
		case "zfill":
			sign := ""
			if text != "" && (text[0] == '-' || text[0] == '+') {
				sign, text = text[:1], text[1:]
			}
			return result(sign + strings.Repeat("0", missing) + text)
		}
		left := missing/2 + missing&int(n)&1 // as CPython puts the odd one
		return result(strings.Repeat(fill, left) + text + strings.Repeat(fill, missing-left))
	case "isalpha":
		return test(unicode.IsLetter)
	case "isalnum":
		return test(func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	case "isspace":
		return test(unicode.IsSpace)
	case "isascii":
		return constValue(boolConst(isASCII(text))), true
	case "isupper":
		return cased(unicode.IsUpper, unicode.IsLower)
	case "islower":
		return cased(unicode.IsLower, unicode.IsUpper)
	case "isidentifier":
		if !isASCII(text) {
			return nil, false
		}
		is := text != "" && (text[0] < '0' || text[0] > '9')
		for i := range len(text) {
			is = is && isNameByte(text[i])
		}
		return constValue(boolConst(is)), true
	case "swapcase":
		if !isASCII(text) {
			return nil, false
		}
		return result(strings.Map(func(r rune) rune {
			if unicode.IsUpper(r) {
				return unicode.ToLower(r)
			}
			return unicode.ToUpper(r)
		}, text))
	case "rpartition":
		if sep, ok := argText(args, 0); ok && sep != "" {
			i := strings.LastIndex(text, sep)
			if i < 0 {
				return f.textList(s, at, []string{"", "", text}), true
			}
			return f.textList(s, at, []string{text[:i], sep, text[i+len(sep):]}), true
		}
	case "rsplit":
		sep, ok := argText(args, 0)
		k, known := arg(1)
		n, isNumber := k.number()
		if !ok || !known || !isNumber || sep == "" || n < 0 {
			return nil, false
		}
		pieces := strings.Split(text, sep)
		if cut := len(pieces) - int(n); cut > 1 {
			pieces = append([]string{strings.Join(pieces[:cut], sep)}, pieces[cut:]...)
		}
		return f.textList(s, at, pieces), true
	case "startswith", "endswith":
		if len(args.pos) != 1 {
			return nil, false
		}
		options, ok := f.constants(s, args.pos[0])
		if !ok {
			return nil, false
		}
		found := slices.ContainsFunc(options, func(o Const) bool {
			if name == "startswith" {
				return strings.HasPrefix(text, o.text)
			}
			return strings.HasSuffix(text, o.text)
		})
		return constValue(boolConst(found)), true
	case "translate":
		if len(args.pos) != 1 || len(orEmpty(args.pos[0]).refs) != 1 {
			return nil, false
		}
		table := f.get(s, args.pos[0].refs[0])
		if table == nil || table.kind != dictObject || table.open || table.some || table.base != nil {
			return nil, false
		}
		var b strings.Builder
		for _, r := range text {
			v, ok := table.field(itemKey(intConst(int64(r))))
			if !ok {
				b.WriteRune(r)
				continue
			}
			k, ok := v.constant()
			if !ok {
				return nil, false
			}
			if n, ok := k.number(); ok {
				b.WriteRune(rune(n))
			}
			b.WriteString(k.text)
		}
		return result(b.String())
	}
	return nil, false
}

// translationTable evaluates str.maketrans() of constants: what each character becomes, by its number.
func (f *frame) translationTable(s *state, c *libraryCall) (*Value, bool) {
	o := &object{kind: dictObject}
	put := func(r rune, v *Value) { o = o.with(itemKey(intConst(int64(r))), v) }
	switch len(c.args.pos) {
	case 1:
		if len(orEmpty(c.args.pos[0]).refs) != 1 {
			return nil, false
		}
		table := f.get(s, c.args.pos[0].refs[0])
		if table == nil || table.kind != dictObject || table.open || table.some || table.base != nil {
			return nil, false
		}
		for _, fl := range table.fields {
			k, _ := keyValue(fl.key).constant()
			if n, ok := k.number(); ok {
				put(rune(n), fl.value)
			} else if utf8.RuneCountInString(k.text) == 1 {
				r, _ := utf8.DecodeRuneInString(k.text)
				put(r, fl.value)
			}
		}
	case 2, 3:
		from, ok1 := argText(c.args, 0)
		to, ok2 := argText(c.args, 1)
		a, b := []rune(from), []rune(to)
		if !ok1 || !ok2 || len(a) != len(b) {
			return nil, false
		}
		for i, r := range a {
			put(r, constValue(textConst(string(b[i]))))
		}
		if len(c.args.pos) == 3 {
			gone, ok := argText(c.args, 2)
			if !ok {
				return nil, false
			}
			for _, r := range gone {
				put(r, noneValue)
			}
		}
	default:
		return nil, false
	}
	return f.alloc(s, c.at, o), true
}
