// Package precommit holds the test that installs pre-commit from PyPI and runs our hook with it, as
// `make integration` does.
package precommit
