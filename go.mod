module github.com/adderstone/adderstone

go 1.26
