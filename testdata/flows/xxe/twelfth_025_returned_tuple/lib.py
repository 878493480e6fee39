def split_up(text):
    return "kale", text
