def one_line(text, length=200):
    return text.replace("\r", "").replace("\n", " ")[:length]
