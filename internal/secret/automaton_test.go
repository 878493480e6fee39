package secret

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestAutomatonFindsEveryWordThatANaiveSearchFinds(t *testing.T) {
	words := []string{"he", "she", "his", "hers", "ghp_", "key", "_key", "api_key"}
	for _, text := range []string{"ushers", "HIS she", "my_API_KEY=ghp_x", "", "hhhehe", "api_ke_key\x00\xffkey"} {
		var got, want []string
		newAutomaton(words).each(text, func(word int32, end int) {
			got = append(got, fmt.Sprint(words[word], end))
		})
		for end := range len(text) + 1 {
			for _, word := range words {
				if strings.HasSuffix(strings.ToLower(text[:end]), word) {
					want = append(want, fmt.Sprint(word, end))
				}
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}
