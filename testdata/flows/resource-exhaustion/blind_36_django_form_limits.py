# safe: the form's IntegerField has an upper bound
from django import forms
from django.http import JsonResponse
from django.views import View


class DaysForm(forms.Form):
    days = forms.IntegerField(min_value=1, max_value=62)


class Calendar(View):
    def days(self, count):
        return [{"day": n} for n in range(count)]  # ok: resource-exhaustion

    def get(self, request):
        form = DaysForm(request.GET)
        if not form.is_valid():
            return JsonResponse(form.errors, status=400)
        return JsonResponse({"days": self.days(form.cleaned_data["days"])})
