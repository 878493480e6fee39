def single(text):
    return text.replace("\r", "").replace("\n", "").replace('"', "")
