from django import forms
from django.core.validators import RegexValidator


class OrderForm(forms.Form):
    kegs = forms.IntegerField()
    street = forms.CharField()
    coupon = forms.CharField(validators=[RegexValidator(r"^[A-Z0-9]{6}\Z")])
    day = forms.DateField()
    back = forms.CharField(required=False)

    def clean(self):
        data = super().clean()
        if data.get("back") not in ("/", "/beers/"):
            data["back"] = "/"
        return data
