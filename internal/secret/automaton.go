package secret

// An automaton finds many words in one pass over a text, whatever their number: Aho and Corasick's
// construction turned into a table of states, so that a byte costs two lookups. ASCII letters match
// in either case; who needs the exact case checks it at the hit.
type automaton struct {
	class   [256]uint8 // byte to column of the table; 0 is every byte that stands in no word
	columns int
	next    []uint32  // state*columns + class to next state, already multiplied by columns
	found   [][]int32 // state to the words that end there
}

// newAutomaton compiles words; their index is what each hands out.
func newAutomaton(words []string) *automaton {
	a := &automaton{columns: 1}
	for _, word := range words {
		for i := 0; i < len(word); i++ {
			b := lower(word[i])
			if a.class[b] == 0 {
				a.class[b] = uint8(a.columns)
				if b >= 'a' && b <= 'z' {
					a.class[b-'a'+'A'] = uint8(a.columns)
				}
				a.columns++
			}
		}
	}
	a.addState()
	for index, word := range words {
		state := uint32(0)
		for i := 0; i < len(word); i++ {
			at := state*uint32(a.columns) + uint32(a.class[word[i]])
			if a.next[at] == 0 {
				a.next[at] = a.addState()
			}
			state = a.next[at]
		}
		a.found[state] = append(a.found[state], int32(index))
	}
	a.link()
	for i := range a.next {
		a.next[i] *= uint32(a.columns)
	}
	return a
}

func (a *automaton) addState() uint32 {
	a.next = append(a.next, make([]uint32, a.columns)...)
	a.found = append(a.found, nil)
	return uint32(len(a.found) - 1)
}

// link walks the trie level by level and fills the missing edges with those of the longest proper
// suffix, whose words end wherever this state's do.
func (a *automaton) link() {
	suffix := make([]uint32, len(a.found))
	var queue []uint32
	for c := range a.columns {
		if child := a.next[c]; child != 0 {
			queue = append(queue, child)
		}
	}
	for len(queue) > 0 {
		state := queue[0]
		queue = queue[1:]
		a.found[state] = append(a.found[state], a.found[suffix[state]]...)
		for c := range a.columns {
			at := state*uint32(a.columns) + uint32(c)
			behind := a.next[suffix[state]*uint32(a.columns)+uint32(c)]
			if child := a.next[at]; child != 0 {
				suffix[child] = behind
				queue = append(queue, child)
			} else {
				a.next[at] = behind
			}
		}
	}
}

// each calls hit with the index of every word in text and the offset behind it, in order of the end.
func (a *automaton) each(text string, hit func(word int32, end int)) {
	state := uint32(0)
	columns := uint32(a.columns)
	for i := 0; i < len(text); i++ {
		state = a.next[state+uint32(a.class[text[i]])]
		if state == 0 {
			continue
		}
		for _, word := range a.found[state/columns] {
			hit(word, i+1)
		}
	}
}

func lower(b byte) byte {
	if b >= 'A' && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}
