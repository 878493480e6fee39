package finding

import "strings"

// Nearest returns the known word that a misspelt one most likely means: the first of those that the fewest characters tell apart
// from it, put in, taken out or changed, whatever their case; "" where each takes more than most.
func Nearest(word string, known []string, most int) string {
	best := ""
	word = strings.ToLower(word)
	for _, k := range known {
		if d := editDistance(word, strings.ToLower(k)); d <= most {
			best, most = k, d-1
		}
	}
	return best
}

// editDistance is Levenshtein's, in bytes.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
