import re


def to_html(src):
    src = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", src)
    return re.sub(r"\[(.+?)\]\((https?://[^)]+)\)", r'<a href="\2">\1</a>', src)
