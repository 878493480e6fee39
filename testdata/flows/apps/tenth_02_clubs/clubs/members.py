from .models import Member

EDITABLE = ('name', 'email')


def add_member(data):
    return Member.objects.create(**data)  # want: mass-assignment


def add_member_named(data):
    return Member.objects.create(**{k: data[k] for k in EDITABLE if k in data})  # ok: mass-assignment


def patch(member, changes):
    for field, value in changes.items():
        setattr(member, field, value)  # want: mass-assignment
    member.save()


def patch_named(member, changes):
    for field in EDITABLE:
        if field in changes:
            setattr(member, field, changes[field])  # ok: mass-assignment
    member.save()
