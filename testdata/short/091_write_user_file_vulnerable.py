# vulnerable: CWE-91 (or 74): a user's name and mail are put into an XML file
import sys
import xml.etree.ElementTree as ET


def save_user(name, email, path="users.xml"):
    """Append a user to the XML file of users."""
    entry = "<user role='member'><name>" + name + "</name><email>" + email + "</email></user>\n"
    with open(path, "r+", encoding="utf-8") as store:
        content = store.read().replace("</users>", entry + "</users>")
        store.seek(0)
        store.write(content)  # want: CWE-91


if __name__ == "__main__":
    save_user(input("Name: "), input("Mail: "))
    print("saved", file=sys.stderr)
