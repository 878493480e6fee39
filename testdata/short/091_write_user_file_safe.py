# safe: CWE-91 (or 74): the elements are built by a library
import sys
import xml.etree.ElementTree as ET


def save_user(name, email, path="users.xml"):
    """Append a user to the XML file of users."""
    tree = ET.parse(path)
    user = ET.SubElement(tree.getroot(), "user", role="member")
    ET.SubElement(user, "name").text = name
    ET.SubElement(user, "email").text = email
    tree.write(path, encoding="utf-8")  # ok: CWE-91


if __name__ == "__main__":
    save_user(input("Name: "), input("Mail: "))
    print("saved", file=sys.stderr)
