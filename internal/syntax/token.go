package syntax

// A kind tells tokens apart. Keywords and operators have one kind each.
type kind uint8

const (
	tokEOF     kind = iota
	tokFailed       // stands for whatever comes after an error, until the parser has recovered
	tokBad          // bytes that are no token; lexer.badMessage says why
	tokNewline      // end of a logical line
	tokIndent
	tokDedent
	tokName
	tokInt
	tokFloat
	tokImaginary
	tokString
	tokFStart  // prefix and opening quotes of an f- or t-string
	tokFMiddle // literal text in one
	tokFEnd    // closing quotes
	tokMagic   // a notebook's magic line, shell escape or help request

	tokLParen
	tokRParen
	tokLBracket
	tokRBracket
	tokLBrace
	tokRBrace
	tokComma
	tokColon
	tokSemicolon
	tokDot
	tokEllipsis
	tokArrow
	tokWalrus
	tokBang
	tokBacktick
	tokTilde
	tokEqual

	// Binary operators in the order of Operator.
	tokPlus
	tokMinus
	tokStar
	tokAt
	tokSlash
	tokPercent
	tokDoubleStar
	tokLShift
	tokRShift
	tokPipe
	tokCaret
	tokAmper
	tokDoubleSlash

	// Augmented assignments in the same order.
	tokPlusEqual
	tokMinusEqual
	tokStarEqual
	tokAtEqual
	tokSlashEqual
	tokPercentEqual
	tokDoubleStarEqual
	tokLShiftEqual
	tokRShiftEqual
	tokPipeEqual
	tokCaretEqual
	tokAmperEqual
	tokDoubleSlashEqual

	// Comparisons in the order of CompareOperator, as far as they are one token.
	tokEqEqual
	tokNotEqual
	tokLess
	tokLessEqual
	tokGreater
	tokGreaterEqual

	tokFalse
	tokNone
	tokTrue
	tokAnd
	tokAs
	tokAssert
	tokAsync
	tokAwait
	tokBreak
	tokClass
	tokContinue
	tokDef
	tokDel
	tokElif
	tokElse
	tokExcept
	tokFinally
	tokFor
	tokFrom
	tokGlobal
	tokIf
	tokImport
	tokIn
	tokIs
	tokLambda
	tokNonlocal
	tokNot
	tokOr
	tokPass
	tokRaise
	tokReturn
	tokTry
	tokWhile
	tokWith
	tokYield

	kindCount
)

var keywords = [...]struct {
	text string
	kind kind
}{
	{"False", tokFalse}, {"None", tokNone}, {"True", tokTrue}, {"and", tokAnd}, {"as", tokAs},
	{"assert", tokAssert}, {"async", tokAsync}, {"await", tokAwait}, {"break", tokBreak},
	{"class", tokClass}, {"continue", tokContinue}, {"def", tokDef}, {"del", tokDel},
	{"elif", tokElif}, {"else", tokElse}, {"except", tokExcept}, {"finally", tokFinally},
	{"for", tokFor}, {"from", tokFrom}, {"global", tokGlobal}, {"if", tokIf},
	{"import", tokImport}, {"in", tokIn}, {"is", tokIs}, {"lambda", tokLambda},
	{"nonlocal", tokNonlocal}, {"not", tokNot}, {"or", tokOr}, {"pass", tokPass},
	{"raise", tokRaise}, {"return", tokReturn}, {"try", tokTry}, {"while", tokWhile},
	{"with", tokWith}, {"yield", tokYield},
}

// keywordTable is a hash table without collisions: one comparison decides whether a name is a
// keyword. keywordHash was found by trying multipliers; the table is filled and checked at start.
var keywordTable = func() (table [128]struct {
	text string
	kind kind
}) {
	for _, k := range keywords {
		slot := &table[keywordHash(k.text)]
		if slot.text != "" {
			panic("syntax: keywordHash puts " + k.text + " where " + slot.text + " is")
		}
		slot.text, slot.kind = k.text, k.kind
	}
	return table
}()

// keywordHash needs a name of at least two bytes.
func keywordHash(s string) uint8 {
	return (s[0] + s[1] + s[len(s)-1]*83 + uint8(len(s))) & 127
}

// keywordKind returns the kind of a name: a keyword's or tokName.
func keywordKind(s string) kind {
	if len(s) < 2 || len(s) > 8 {
		return tokName
	}
	if slot := &keywordTable[keywordHash(s)]; slot.text == s {
		return slot.kind
	}
	return tokName
}

// Flags of a token.
const (
	flagRaw uint16 = 1 << iota
	flagBytes
	flagUnicode  // a u prefix
	flagFormat   // an f-string
	flagTemplate // a t-string
	flagTriple
	flagSlow     // the value of the string is not just the text between its quotes
	flagNonASCII // a name that has to be normalised, a string with bytes over 127
	flagLongInt  // Python 2: a trailing L or an octal number that begins with a bare 0
	flagFirst    // first token of a physical line
	flagPrefix1  // two bits: length of a string's prefix
	flagPrefix2
	flagDoubled // literal text that ends in a doubled brace, of which one counts
)

const prefixShift = 10

// A token is one piece of the text. The parser looks at one token at a time.
type token struct {
	kind       kind
	flags      uint16
	start, end int32
}

// prefixLength is the number of letters before a string's quotes.
func (t token) prefixLength() int32 { return int32(t.flags>>prefixShift) & 3 }

// quoteLength is 1 or 3.
func (t token) quoteLength() int32 {
	if t.flags&flagTriple != 0 {
		return 3
	}
	return 1
}

// Byte classes, one bit each.
const (
	classNameStart uint8 = 1 << iota
	classNamePart        // letters, digits, underscore and every byte of a non-ASCII character
	classDigit
	classHex
	classSpace // blank, tab, form feed
)

var byteClass = func() (table [256]uint8) {
	for c := range 256 {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c >= 0x80:
			table[c] = classNameStart | classNamePart
		case c >= '0' && c <= '9':
			table[c] = classNamePart | classDigit | classHex
		case c == ' ', c == '\t', c == '\f':
			table[c] = classSpace
		}
		if c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' {
			table[c] |= classHex
		}
	}
	return table
}()

// A kindSet answers whether a kind belongs to a set in two instructions.
type kindSet [(int(kindCount) + 63) / 64]uint64

func newKindSet(kinds ...kind) (s kindSet) {
	for _, k := range kinds {
		s[k/64] |= 1 << (k % 64)
	}
	return s
}

func (s *kindSet) has(k kind) bool { return s[k/64]&(1<<(k%64)) != 0 }

// startsExpression holds the tokens an expression, starred ones included, can begin with.
var startsExpression = newKindSet(tokName, tokInt, tokFloat, tokImaginary, tokString, tokFStart,
	tokLParen, tokLBracket, tokLBrace, tokEllipsis, tokTilde, tokPlus, tokMinus, tokStar, tokFalse,
	tokNone, tokTrue, tokAwait, tokLambda, tokNot, tokBacktick)

// startsAsync holds what async can stand before at the head of a statement.
var startsAsync = newKindSet(tokDef, tokFor, tokWith)

// startsStatement holds the keywords that can only be the beginning of a statement. They are
// where parsing goes on when a bracket was not closed.
var startsStatement = newKindSet(tokAssert, tokBreak, tokClass, tokContinue, tokDef, tokDel,
	tokExcept, tokFinally, tokGlobal, tokImport, tokNonlocal, tokPass, tokRaise, tokReturn, tokTry,
	tokWhile, tokWith)
