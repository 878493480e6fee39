# vulnerable: the model form takes every column, is_staff as well
from django.contrib.auth.models import User
from django.forms import ModelForm
from django.http import JsonResponse


class PersonForm(ModelForm):
    class Meta:
        model = User
        fields = "__all__"


def person(request):
    form = PersonForm(request.POST, instance=request.user)  # want: mass-assignment
    if form.is_valid():
        form.save()
    return JsonResponse({"errors": form.errors})
