# vulnerable: get_success_url gives what was sent
from django import forms
from django.urls import reverse
from django.views.generic.edit import FormView


class CodeForm(forms.Form):
    code = forms.IntegerField()
    then = forms.CharField(required=False)


class Confirm(FormView):
    form_class = CodeForm
    template_name = "confirm.html"

    def get_success_url(self):
        return self.request.POST.get("then") or reverse("home")  # want: open-redirect
