package taint

// A few is a map that most often holds little: looking through some pairs costs less than hashing a key, and a run makes
// several such maps.
type few[K comparable, V any] struct {
	pairs []pair[K, V]
	index map[K]V // of more than fewPairs
}

type pair[K comparable, V any] struct {
	key   K
	value V
}

const fewPairs = 12

// get returns what is kept under a key.
func (m *few[K, V]) get(key K) (V, bool) {
	if m.index != nil {
		v, ok := m.index[key]
		return v, ok
	}
	for i := range m.pairs {
		if m.pairs[i].key == key {
			return m.pairs[i].value, true
		}
	}
	var none V
	return none, false
}

// len is how many pairs there are.
func (m *few[K, V]) len() int { return len(m.pairs) + len(m.index) }

// at is get where the zero value says that nothing is kept.
func (m *few[K, V]) at(key K) V {
	v, _ := m.get(key)
	return v
}

// add keeps something under a key that is not in use yet.
func (m *few[K, V]) add(key K, v V) {
	if m.index != nil {
		m.index[key] = v
		return
	}
	if len(m.pairs) < fewPairs {
		m.pairs = append(m.pairs, pair[K, V]{key, v})
		return
	}
	m.index = make(map[K]V, 4*fewPairs)
	for _, p := range m.pairs {
		m.index[p.key] = p.value
	}
	m.index[key] = v
	m.pairs = nil
}

// all goes through the pairs, in no order.
func (m *few[K, V]) all(yield func(K, V) bool) {
	for i := range m.pairs {
		if !yield(m.pairs[i].key, m.pairs[i].value) {
			return
		}
	}
	for k, v := range m.index {
		if !yield(k, v) {
			return
		}
	}
}
