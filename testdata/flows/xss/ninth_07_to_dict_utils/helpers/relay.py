def _first(text):
    return {"text": text}


def relay(text):
    return _first(text)["text"]
