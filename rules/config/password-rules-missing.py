AUTH_PASSWORD_VALIDATORS = []  # want: password-rules-missing

def change(user, text):
    user.set_password(text)  # want: password-rules-missing
    user.set_password(text + "x")  # want: password-rules-missing

class Fine:
    AUTH_PASSWORD_VALIDATORS = [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"}]  # ok: one rule
    PASSWORD_RESET_TIMEOUT = 60  # ok: something else

def fine(user):
    user.set_unusable_password()  # ok: none


def sign_up(form):
    password = form["password"]
    if len(password) < 6:  # want: password-rules-missing
        return "too short"
    if len(password) >= 12:  # ok: long
        return "strong"
    if len(password) < 1:  # ok: asks whether there is one
        return "missing"
    return "fine"


from wtforms import StringField
from wtforms.validators import Length


class SignupForm(forms.Form):
    password = forms.CharField(min_length=4)  # want: password-rules-missing
    password2 = StringField(validators=[Length(min=6)])  # want: password-rules-missing
    name = forms.CharField(min_length=4)  # ok: no password


class ChangeForm(forms.Form):
    password = forms.CharField(min_length=12)  # ok: long
