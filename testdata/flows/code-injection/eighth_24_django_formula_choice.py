# safe: the field is a choice, and validation admits its values only
from django import forms
from django.http import JsonResponse

FORMULAS = [("x", "line"), ("x * x", "square")]


class FormulaForm(forms.Form):
    formula = forms.ChoiceField(choices=FORMULAS)
    x = forms.FloatField()


def evaluate(request):
    form = FormulaForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    value = eval(form.cleaned_data["formula"], {"x": form.cleaned_data["x"]})  # ok: code-injection
    return JsonResponse({"value": value})
