# vulnerable: the form only strips and limits the field before it is evaluated
from django import forms
from django.http import JsonResponse


class FormulaForm(forms.Form):
    formula = forms.CharField(max_length=120)
    places = forms.IntegerField(min_value=0, max_value=6)


def evaluate(request):
    form = FormulaForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    value = eval(form.cleaned_data["formula"], {"abs": abs})  # want: code-injection
    return JsonResponse({"value": round(value, form.cleaned_data["places"])})
