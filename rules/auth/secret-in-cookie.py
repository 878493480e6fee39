def login(response, form, password):
    response.set_cookie("p", password, secure=True)  # want: secret-in-cookie
    response.set_cookie("k", form.api_key)  # want: secret-in-cookie
    response.set_cookie("c", form["credit_card"])  # want: secret-in-cookie

def fine(response, session_id, form):
    response.set_cookie("s", session_id)  # ok: an id
    response.set_cookie("t", form.theme)  # ok: no secret
    response.set_cookie("password_hint_seen", "1")  # ok: a flag
