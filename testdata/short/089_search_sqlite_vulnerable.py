# vulnerable: CWE-89 (or 943): a search term is put into SQL
import sqlite3
import tkinter as tk


class Phonebook:
    """A phone book with a search."""

    def __init__(self, path="phone.db"):
        self.conn = sqlite3.connect(path)

    def search(self, term, column="name"):
        cursor = self.conn.execute("SELECT name, phone FROM people WHERE name LIKE '%" + term + "%'")  # want: CWE-89
        return cursor.fetchall()


def main():
    book = Phonebook()
    root = tk.Tk()
    entry = tk.Entry(root)
    entry.pack()
    output = tk.Label(root)
    output.pack()
    button = tk.Button(root, text="Find", command=lambda: output.config(text=str(book.search(entry.get()))))
    button.pack()
    root.mainloop()


main()
