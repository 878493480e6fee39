package secret

// A callArgument is a positional argument of a known call that is a secret, and the name to judge it by.
type callArgument struct {
	index int
	name  string
}
