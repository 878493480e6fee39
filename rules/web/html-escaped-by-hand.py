import html
import re

def clean(text):
    text = text.replace("<", "&lt;")  # want: html-escaped-by-hand
    text = re.sub(r"<script.*?</script>", "", text)  # want: html-escaped-by-hand
    return text.replace(">", "")  # want: html-escaped-by-hand

def fine(text):
    html.escape(text)  # ok: all of them
    text.replace("a", "b")  # ok: no markup
    re.sub(r"\s+", " ", text)  # ok: no markup
