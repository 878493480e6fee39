# vulnerable: a helper adds the language header to the list for start_response
def with_language(headers, language):
    extended = list(headers)
    extended.append(("Content-Language", language.strip().lower()))
    return extended
