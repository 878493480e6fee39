package source

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"
)

// TestReadAllDoesNotTrustSizes reads files that say another size than they have, as those below /proc do.
func TestReadAllDoesNotTrustSizes(t *testing.T) {
	text := strings.Repeat("x = 1\n", 1000)
	for _, size := range []int{0, 1, len(text) - 1, len(text), len(text) + 1, 2 * len(text)} {
		got, err := readAll(iotest.OneByteReader(strings.NewReader(text)), size)
		if err != nil || string(got) != text {
			t.Errorf("of a size of %d: %d bytes, %v; want %d", size, len(got), err, len(text))
		}
		if size == len(text) && cap(got) != len(text)+1 {
			t.Errorf("%d bytes take %d", len(text), cap(got))
		}
	}
	broken := errors.New("broken")
	if _, err := readAll(iotest.ErrReader(broken), 10); !errors.Is(err, broken) {
		t.Errorf("a file that breaks off gives %v", err)
	}
}
