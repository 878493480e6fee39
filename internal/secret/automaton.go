package secret

// An automaton finds many words in one pass over a text, whatever their number: Aho and Corasick's
// construction turned into a table of states, so that a byte costs two lookups. ASCII letters match
// in either case; who needs the exact case checks it at the hit.
type automaton struct {
	class [256]uint8 // byte to column of the table; 0 is every byte that stands in no word
	next  []uint16   // state*columns + class to next state, with ending set where a word ends there
	found [][]int32  // state to the words that end there
}

// The table is small and its rows are aligned, so that the states near its root, where most bytes of most texts lead,
// stay in the nearest cache.
const (
	columns   = 64
	ending    = 1 << 15
	maxStates = ending
)

// newAutomaton compiles words; their index is what each hands out. What does not fit into the table is a mistake in the rules.
func newAutomaton(words []string) *automaton {
	t := &trie{}
	a := &automaton{}
	classes := 1
	t.add()
	for index, word := range words {
		state := 0
		for i := 0; i < len(word); i++ {
			b := lower(word[i])
			if a.class[b] == 0 {
				a.class[b] = uint8(classes)
				if b >= 'a' && b <= 'z' {
					a.class[b-'a'+'A'] = uint8(classes)
				}
				classes++
			}
			class := a.class[b] % columns
			if t.next[state][class] == 0 {
				child := t.add()
				t.next[state][class] = child
			}
			state = int(t.next[state][class])
		}
		t.found[state] = append(t.found[state], int32(index))
	}
	if classes > columns || len(t.next) > maxStates {
		panic("secret: too many different bytes or words for the automaton")
	}
	order := t.link()
	number := make([]uint16, len(order)) // states are numbered by their depth
	for i, state := range order {
		number[state] = uint16(i)
	}
	a.next, a.found = make([]uint16, len(order)*columns), make([][]int32, len(order))
	for i, state := range order {
		a.found[i] = t.found[state]
		for c, child := range t.next[state] {
			a.next[i*columns+c] = number[child]
			if len(t.found[child]) > 0 {
				a.next[i*columns+c] |= ending
			}
		}
	}
	return a
}

// A trie is an automaton that is being built.
type trie struct {
	next  [][columns]int32
	found [][]int32
}

func (t *trie) add() int32 {
	t.next = append(t.next, [columns]int32{})
	t.found = append(t.found, nil)
	return int32(len(t.next) - 1)
}

// link walks the trie level by level and fills the missing edges with those of the longest proper suffix, whose words end
// wherever this state's do. It returns the states in that order.
func (t *trie) link() []int32 {
	suffix := make([]int32, len(t.next))
	order := []int32{0}
	for _, child := range t.next[0] {
		if child != 0 {
			order = append(order, child)
		}
	}
	for i := 1; i < len(order); i++ {
		state := order[i]
		t.found[state] = append(t.found[state], t.found[suffix[state]]...)
		for c := range t.next[state] {
			behind := t.next[suffix[state]][c]
			if child := t.next[state][c]; child != 0 {
				suffix[child] = behind
				order = append(order, child)
			} else {
				t.next[state][c] = behind
			}
		}
	}
	return order
}

// each calls hit with the index of every word in text and the offset behind it, in order of the end.
func (a *automaton) each(text string, hit func(word int32, end int)) {
	next := a.next
	state := 0
	for i := 0; i < len(text); i++ {
		to := next[state+int(a.class[text[i]])]
		state = int(to&^ending) * columns
		if to >= ending {
			for _, word := range a.found[to&^ending] {
				hit(word, i+1)
			}
		}
	}
}

func lower(b byte) byte {
	if b >= 'A' && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}
